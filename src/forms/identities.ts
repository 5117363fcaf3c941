/**
 * Relations that figures of budget, investment and poverty reports must satisfy, each with what keeps it: a rule of a form, the way
 * a form is read, or nothing, and then why. Printed at the end of the form book; a test looks for every rule and test named here.
 */
import type { IdentityGroup } from '../language/book';

const grids = 'tests/forms/grids.test.ts';

const budget: IdentityGroup = {
  title: 'Thu, chi ngân sách',
  identities: [
    {
      id: 'B1',
      states: 'Tổng thu bằng tổng các mục I, II, III, …; các dòng «trong đó» không được lớn hơn dòng mẹ',
      rules: ['NS.thu.tongThu.sum', 'NS.canDoi.tongThu.sum'],
      note: 'Biểu Thu và biểu Chi không có dòng «trong đó» nào không cộng đủ; nếu một biểu khác có, dòng đó được kiểm tra không lớn hơn dòng mẹ',
    },
    {
      id: 'B2',
      states: 'Thu bổ sung bằng bổ sung cân đối cộng bổ sung có mục tiêu',
      rules: ['NS.thu.boSung.sum', 'NS.canDoi.thuBoSung.sum'],
    },
    {
      id: 'B3',
      states: 'Tổng chi bằng đầu tư phát triển cộng thường xuyên cộng dự phòng cộng chuyển nguồn, theo dòng và theo cột',
      rules: ['NS.chi.tongChi.sum', 'NS.chi.duToanTongSo.formula', 'NS.chi.thucHienTongSo.formula', 'NS.canDoi.tongChi.sum'],
    },
    {
      id: 'B4',
      states: 'Thu NSX không lớn hơn thu NSNN ở khoản phân chia, bằng nhau ở khoản hưởng 100%',
      rules: ['NS-01', 'NS-02', 'NS-03', 'NS-04', 'NS-31', 'NS-32'],
    },
    {
      id: 'B5',
      states: 'Tỷ lệ bằng thực hiện chia dự toán; để trống khi dự toán trống hoặc bằng 0',
      rules: ['NS.thu.tyLeNsnn.rate', 'NS.thu.tyLeNsx.rate', 'NS.chi.tyLeTongSo.rate', 'NS.canDoi.tyLe.rate'],
      test: { file: grids, title: 'B5: a percentage typed wrong, one of a blank plan, and one of a plan of 0' },
    },
    {
      id: 'B6',
      states: 'Biểu 113 khớp biểu 114, 115; bổ sung các xã nhận bằng bổ sung cấp trên chuyển',
      rules: ['NS.canDoi.*.link'],
      note: 'Phần bổ sung giữa hai cấp được đối chiếu và loại trừ từng cặp khi tổng hợp (mục Loại trừ khi tổng hợp)',
    },
    {
      id: 'B7',
      states: 'Lũy kế kỳ này không nhỏ hơn kỳ trước; chỉ cảnh báo vì có thể hoàn trả, điều chỉnh',
      rules: ['NS-11', 'NS-12', 'NS-17', 'NS-18', 'NS-19'],
      test: { file: grids, title: 'B7: a refund makes a negative figure, and that is allowed' },
    },
    {
      id: 'B8',
      states: 'Cả năm, chi không vượt thu; kết dư bằng thu trừ chi',
      rules: ['NS-07', 'NS-33', 'NS-34', 'NS.canDoi.ketDuKy.link', 'NS-14'],
      note: 'Chỉ hỏi khi hết năm: trong năm, chi có thể đi trước thu; từ năm 2026 cấp tỉnh có thể vay bù đắp bội chi',
    },
    {
      id: 'B9',
      states: 'Dự phòng từ 2% đến 4% dự toán chi, từ năm 2026 đến 5%',
      rules: ['NS-22', 'NS-23', 'NS-35', 'NS-36'],
      note: 'Không tính chi chuyển nguồn và bổ sung có mục tiêu vào mức cơ sở; là cảnh báo vì cách tính chưa được xác nhận bằng văn bản',
    },
    {
      id: 'B10',
      states: 'Không cộng một dòng cùng với các dòng con của nó',
      rules: ['NS.thu.tongThu.sum', 'NS.chi.tongChi.sum'],
      test: { file: grids, title: 'B10: a parent typed as the sum of its children and of their children' },
    },
  ],
};

const investment: IdentityGroup = {
  title: 'Đầu tư công',
  identities: [
    {
      id: 'P1',
      states: 'Giải ngân không vượt kế hoạch năm; giải ngân kéo dài không vượt kế hoạch kéo dài',
      rules: ['DTC-01', 'DTC-02', 'DTC-101', 'DTC-102'],
    },
    {
      id: 'P2',
      states: 'Tỷ lệ giải ngân bằng giải ngân chia kế hoạch, do biểu tính',
      rules: ['DTC.duAn.tyLe.rate', 'DTC.duAn.tyLeKb.rate'],
    },
    {
      id: 'P3',
      states: 'Lũy kế bố trí cộng kế hoạch năm không vượt tổng mức đầu tư; lũy kế giải ngân không vượt lũy kế bố trí',
      rules: ['DTC-03', 'DTC-04'],
    },
    { id: 'P4', states: 'Giá trị quyết toán nằm trong tổng mức đầu tư được duyệt', rules: ['DTC-21', 'DTC-22', 'DTC-23', 'DTC-24'] },
    {
      id: 'P5',
      states: 'Khối lượng thực hiện có thể lớn hơn kế hoạch năm vì tính từ khởi công',
      test: { file: grids, title: 'P5: volume above the plan of the year is no finding, for it counts from the start of works' },
      note: 'Không phải sai sót nên không có quy tắc; chỉ so với tổng mức đầu tư (DTC-11)',
    },
    {
      id: 'P6',
      states: 'Giải ngân không lớn hơn khối lượng nghiệm thu cộng tạm ứng',
      rules: ['DTC-12', 'DTC-115'],
      note: 'Biểu năm 2021 không có cột tạm ứng; biểu năm 2026 cộng dư tạm ứng. Là cảnh báo vì khối lượng thường ghi chậm hơn thanh toán',
    },
    {
      id: 'P7',
      states: 'Cộng các nguồn vốn bằng tổng số, cả số tiền và số dự án',
      rules: ['DTC-05', 'DTC.duAn.*.sum'],
      note: 'Cộng theo nguồn vốn và tổng số được tính từ cùng một danh sách dự án nên không thể lệch nhau',
    },
    { id: 'P8', states: 'Lũy kế không giảm so với kỳ trước', rules: ['DTC-13', 'DTC-14', 'DTC-15', 'DTC-113'] },
    {
      id: 'P9',
      states: 'Chỉ cộng các dòng dự án; dòng nhóm là số cộng',
      rules: ['DTC.duAn.*.sum'],
      test: { file: grids, title: 'P2, P7, P9: a typed rate and a total that counts a project twice' },
    },
    {
      id: 'P10',
      states: 'Lũy kế thanh toán không vượt giá trị hợp đồng',
      note: 'Bỏ qua: biểu lập theo dự án, không có cột hợp đồng; quan hệ này thuộc hồ sơ thanh toán tại Kho bạc Nhà nước',
    },
  ],
};

const poverty: IdentityGroup = {
  title: 'Hộ nghèo, hộ cận nghèo',
  identities: [
    {
      id: 'H1',
      states: 'Hộ nghèo cuối kỳ bằng đầu kỳ trừ số giảm cộng số tăng',
      rules: ['HN-51', 'HN-11'],
      note: 'Từ phiên bản 2022 là lỗi (HN-51); phiên bản 2016 chỉ cảnh báo (HN-11) vì không có cột hộ tách, chuyển đi, chuyển đến',
    },
    {
      id: 'H2',
      states: 'Hộ cận nghèo cuối kỳ bằng đầu kỳ trừ số giảm cộng số tăng',
      rules: ['HN-61', 'HN-31'],
      note: 'Như H1: lỗi từ phiên bản 2022 (HN-61), cảnh báo ở phiên bản 2016 (HN-31)',
    },
    {
      id: 'H3',
      states: 'Số hộ và số khẩu chuyển giữa nghèo và cận nghèo ở hai biểu bằng nhau',
      rules: ['HN-09', 'HN-10', 'HN-57', 'HN-58'],
      note: 'Từ phiên bản 2022; biểu năm 2016 không có các cột này',
    },
    {
      id: 'H4',
      states: 'Biểu năm 2016: cuối năm bằng đầu năm trừ thoát cộng tái cộng phát sinh',
      rules: ['HN-11', 'HN-31'],
      test: { file: grids, title: 'HN-11 (H4): a residual is named, and is a warning only' },
    },
    {
      id: 'H5',
      states: 'Quan hệ H1, H2 tính theo nhân khẩu',
      rules: ['HN-52', 'HN-62'],
      note: 'Từ phiên bản 2022; sinh, tử, chuyển đi, chuyển đến được ghi ở cột giảm khác, tăng khác. Biểu năm 2016 không có cột nhân khẩu',
    },
    {
      id: 'H6',
      states: 'Tỷ lệ bằng số hộ chia tổng số hộ dân cư tại thời điểm rà soát, không dùng mẫu số của biểu khác',
      rules: [
        'HN.tongHop.hoNgheoTyLe.rate',
        'HN.tongHop.hoCanNgheoTyLe.rate',
        'HN.tongHop.hoNgheoDttsTyLe.rate',
        'HN.tongHop.hoCanNgheoDttsTyLe.rate',
        'HN.tongHop.khauNgheoTyLe.rate',
        'HN.tongHop.khauCanNgheoTyLe.rate',
        'HN.ngheo.cuoiNamTyLe.rate',
        'HN.canNgheo.cuoiNamTyLe.rate',
        'HN.ngheo.cuoiNamDttsTyLe.rate',
        'HN.canNgheo.cuoiNamDttsTyLe.rate',
      ],
      test: { file: 'tests/forms/definitions.test.ts', title: 'no opening rate of the poverty forms is computed' },
      note: 'Tỷ lệ đầu kỳ nhập theo Quyết định, không tính lại theo số hộ năm nay',
    },
    {
      id: 'H7',
      states: 'Mức giảm tỷ lệ bằng tỷ lệ đầu kỳ trừ tỷ lệ cuối kỳ',
      rules: ['HN-12', 'HN-32'],
      note: 'Biểu không có cột mức giảm: báo cáo tính từ hai tỷ lệ; quy tắc chỉ hỏi khi tỷ lệ tăng',
    },
    {
      id: 'H8',
      states: 'Số đầu kỳ bằng số cuối kỳ trước đã được phê duyệt',
      rules: ['HN-03', 'HN-23', 'HN-13', 'HN-14', 'HN-33', 'HN-34', 'HN-16', 'HN-36', 'HN-56', 'HN-66'],
      note: 'Phiên bản 2022 chỉ cảnh báo vì năm 2022 đổi chuẩn nghèo; BC 1 phải bằng số cuối kỳ của BC 2, BC 3 (HN-47 đến HN-50)',
    },
    {
      id: 'H9',
      states: 'Hộ DTTS không lớn hơn tổng số; nghèo cộng cận nghèo không lớn hơn tổng số hộ; thành thị cộng nông thôn bằng tổng',
      rules: [
        ...['HN.*.within', 'HN-01', 'HN-21', 'HN-04', 'HN-24', 'HN-05', 'HN-06', 'HN-07', 'HN-41', 'HN-42', 'HN-71'],
        ...['HN-43', 'HN-44', 'HN-45', 'HN-46', 'HN-53', 'HN-54', 'HN-55', 'HN-63', 'HN-64', 'HN-65'],
        ...['HN.ngheo.hoDan.sum', 'HN.canNgheo.hoDan.sum', 'HN.tongHop.hoDan.sum'],
      ],
      note: 'Số hộ không lớn hơn số khẩu từ phiên bản 2022; biểu năm 2016 không có cột nhân khẩu',
    },
    {
      id: 'H10',
      states: 'Số hộ của các thôn cộng lại bằng xã, các xã bằng cấp trên; không tính bình quân tỷ lệ',
      rules: ['HN.*.sum'],
      test: { file: 'tests/forms/book.test.ts', title: 'no percentage is ever summed' },
    },
    {
      id: 'H11',
      states: '«Cận nghèo» có chứa chữ «nghèo»: phải so đúng cả tên',
      test: { file: 'tests/read/locate.test.ts', title: 'H11: «nghèo» inside «cận nghèo» is not taken for it' },
    },
    {
      id: 'H12',
      states: 'Cột tổng có thể không gồm hộ chưa phân loại hoặc vắng mặt',
      rules: ['HN-05', 'HN-41'],
      note: 'Tổng số hộ dân cư được nhập, không suy ra từ các nhóm; quy tắc chỉ đòi hỏi không lớn hơn, không đòi hỏi bằng',
    },
  ],
};

export const identities: readonly IdentityGroup[] = [budget, investment, poverty];
