/** Every kind of mistake that a definition can hold, in words that say what to do about it. */
import type { Both } from '../core/lang';

/** `{name}` stands for a value of the problem. A kind belongs in this list, and nowhere else. */
export const problemWords = {
  /* The shape of the data. */
  'shape.missing': { vi: 'còn thiếu; đề nghị điền', en: 'is missing: please fill it in' },
  'shape.type': { vi: 'cần là {expected}', en: 'must be {expected}' },
  'shape.unknown': { vi: 'không có mục «{key}»; đề nghị sửa tên hoặc bỏ đi', en: 'Unrecognized key "{key}": please correct or remove it' },
  'shape.choice': { vi: 'cần là một trong: {allowed}', en: 'must be one of: {allowed}' },
  'shape.few': { vi: 'cần có ít nhất {least}', en: 'needs at least {least}' },
  'shape.many': { vi: 'không được quá {most}', en: 'may not be more than {most}' },
  'shape.format': { vi: 'viết chưa đúng dạng ({said}); đề nghị viết lại', en: 'is not written as it must be ({said}): please rewrite it' },
  'shape.key': {
    vi: 'khóa là một từ không dấu, bắt đầu bằng chữ thường; đề nghị đặt lại',
    en: 'a key is a word without accents, beginning with a small letter: please rename it',
  },
  'shape.ruleCode': {
    vi: 'mã quy tắc gồm mã biểu, gạch nối và hai hoặc ba chữ số, như NS-01; đề nghị viết lại',
    en: "a rule's code is the form's, a hyphen and two or three digits, such as NS-01: please rewrite it",
  },
  'shape.day': { vi: 'ngày viết theo dạng 2021-03-31; đề nghị viết lại', en: 'a day is written 2021-03-31: please rewrite it' },
  'shape.tab': {
    vi: 'tên sheet không được có ký tự \\ / ? * [ ] : (Excel không nhận); đề nghị đặt tên khác',
    en: 'Excel takes no tab with \\ / ? * [ ] or : in its name: please rename it',
  },

  /* Names. */
  'key.twice': { vi: 'khóa «{key}» đã dùng rồi; đề nghị đặt khóa khác', en: 'key {key} stands twice: please choose another' },
  'code.twice': { vi: 'mã «{code}» đã dùng rồi; đề nghị đặt mã khác', en: '{code} stands twice: please choose another code' },
  'tab.twice': { vi: 'sheet «{tab}» đã có rồi; đề nghị đặt tên khác', en: 'tab «{tab}» stands twice: please choose another name' },
  'code.foreign': {
    vi: 'mã «{code}» không phải của biểu {form}; đề nghị bắt đầu bằng «{form}-»',
    en: '{code} is no code of form {form}: please begin it with {form}-',
  },
  'names.one': {
    vi: 'mỗi sheet cần đúng một cột tên; đề nghị để lại một cột tên',
    en: 'needs exactly one column of names: please keep one',
  },
  'sheet.unknown': {
    vi: 'không có sheet «{sheet}» trong {form}; đề nghị xem lại khóa',
    en: '{form} has no sheet {sheet}: please look at its keys',
  },
  'row.unknown': {
    vi: 'sheet {sheet} không có dòng «{row}»; đề nghị xem lại khóa',
    en: '{sheet} has no row {row}: please look at its keys',
  },
  'column.unknown': {
    vi: 'sheet {sheet} không có cột «{column}»; đề nghị xem lại khóa',
    en: '{sheet} has no column {column}: please look at its keys',
  },
  'form.unknown': { vi: 'không có biểu {form}; đề nghị xem lại mã biểu', en: 'there is no form {form}: please look at its code' },
  'version.unknown': {
    vi: 'biểu {form} không có phiên bản «{version}»; đề nghị xem lại phiên bản',
    en: 'form {form} has no version {version}: please look at the version',
  },
  'form.notBeside': {
    vi: 'không có phiên bản nào của biểu {form} cùng thời gian hiệu lực; đề nghị xem lại mã biểu hoặc ngày hiệu lực',
    en: 'there is no form {form} beside it in time: please look at the code or at the days of force',
  },
  'grouping.unknown': {
    vi: 'không cộng theo «{by}» được vì không phải cột chọn của sheet; đề nghị lấy một cột chọn, hoặc donVi',
    en: '{by} is not a column of choices: please group by one that is, or by donVi',
  },
  'unit.notFiling': {
    vi: 'đơn vị loại «{kind}» không nộp phần này; đề nghị thêm vào filedBy hoặc bỏ ở đây',
    en: 'units of kind {kind} do not file this: please add them to filedBy or leave them out here',
  },
  'time.backwards': {
    vi: 'ngày hết hiệu lực trước ngày có hiệu lực; đề nghị sửa một trong hai ngày',
    en: 'it ends before it begins: please correct one of the days',
  },
  'time.overlaps': {
    vi: 'có ngày cùng hiệu lực với {other}; đề nghị cho bản cũ hết hiệu lực trước khi bản mới bắt đầu',
    en: 'is in force together with {other}: please let the older end before the newer begins',
  },

  /* Columns. */
  'column.unfillable': {
    vi: 'cột loại «{kind}» trên sheet có dòng cố định sẽ bị khóa, không ai điền được; đề nghị dùng sheet danh mục, hoặc bỏ cột',
    en: 'nobody can fill a column of kind {kind} on fixed rows: please use a list, or leave it out',
  },
  'column.decimals': {
    vi: 'cột loại «{kind}» có số chữ số thập phân riêng; đề nghị bỏ «decimals»',
    en: 'a column of kind {kind} has decimals of its own, and these would be ignored: please leave them out',
  },
  'column.noUnit': {
    vi: 'cột số đếm cần đơn vị đếm (hộ, dự án) để viết thành câu; đề nghị ghi đơn vị',
    en: 'a count needs the word that follows it in prose: please give its unit',
  },
  'column.noChoices': {
    vi: 'cột chọn cần danh sách để chọn; đề nghị ghi các lựa chọn',
    en: 'has nothing to choose from: please list the choices',
  },
  'column.notComputed': {
    vi: 'chỉ cột số mới tính được bằng công thức; đề nghị bỏ công thức, hoặc đổi loại cột',
    en: 'only numbers are computed: please leave the formula out, or change the kind of the column',
  },

  /* Expressions. */
  'expression.unreadable': {
    vi: 'không đọc được «{source}» từ vị trí {at}; đề nghị viết lại',
    en: 'cannot read "{source}" from position {at}: please rewrite it',
  },
  'expression.unexpected': {
    vi: '«{source}»: không chờ {found} ở vị trí {at}; đề nghị viết lại',
    en: '"{source}": unexpected {found} at position {at}: please rewrite it',
  },
  'expression.noFunction': {
    vi: '«{source}»: không có hàm {name}; các hàm: {known}',
    en: '"{source}": no function {name}; there are: {known}',
  },
  'expression.bothWays': {
    vi: 'một quy tắc xét theo dòng hoặc theo cột, không xét cả hai; đề nghị ghi rõ dòng.cột ở một vế',
    en: 'an expression goes over rows or over columns, not both: please write row.column on one side',
  },
  'path.unknown': {
    vi: '{path}: không có dòng hoặc cột này; đề nghị xem lại khóa',
    en: '{path}: no such row or column: please look at the keys',
  },
  'path.otherForm': {
    vi: '{path}: ô của biểu khác viết là BIỂU.sheet.dòng.cột; đề nghị viết đủ',
    en: "{path}: another form's cell is FORM.sheet.row.column: please write all four",
  },
  'formula.otherPeriod': {
    vi: '{path}: mẫu không có số liệu của kỳ khác nên không tính được; đề nghị để đơn vị nhập, và so với kỳ khác bằng một quy tắc',
    en: '{path}: a template does not hold another period: please let it be typed, and compare it in a rule',
  },
  'formula.otherForm': {
    vi: '{path}: mẫu không có ô của biểu khác nên không tính được; đề nghị dẫn ô này trong câu của báo cáo, hoặc trong quy tắc tổng hợp',
    en: '{path}: a template does not hold other forms: please cite the cell in a sentence, or in a rule on consolidated tables',
  },
  'formula.notNumber': {
    vi: 'ô tính phải cho ra số, không phải điều kiện hay chữ; đề nghị viết thành phép tính, hoặc chuyển thành quy tắc',
    en: 'a computed cell holds a number, no condition or words: please write a calculation, or make it a rule',
  },
  'formula.function': {
    vi: '{name}: ô tính trong mẫu chỉ dùng được sum của một cột; đề nghị chuyển thành quy tắc, hoặc để đơn vị nhập',
    en: '{name}: a template computes by sums of a column only: please make it a rule, or let it be typed',
  },
  'formula.circle': {
    vi: '{path}: ô này được tính từ chính nó; đề nghị bỏ một trong các công thức',
    en: '{path}: it is computed from itself: please drop one of the formulas',
  },
  'rule.notCondition': {
    vi: 'quy tắc phải là điều kiện; đề nghị thêm phép so sánh (=, <=, >=)',
    en: 'a rule is a condition: please add a comparison (=, <=, >=)',
  },
  'rule.otherForm': {
    vi: '{path}: khi kiểm tra một báo cáo không có biểu khác bên cạnh; đề nghị thêm «consolidated: true»',
    en: '{path}: no other form lies beside a return that is checked: please add consolidated: true',
  },
  'measures.mixed': {
    vi: '{left} và {right} không cùng loại số nên không cộng, trừ hay so sánh được; đề nghị xem lại các cột',
    en: '{left} and {right} are not of one measure: please look at the columns',
  },
  'measures.result': {
    vi: 'công thức cho ra {found}, còn cột là {expected}; đề nghị đổi loại cột hoặc công thức',
    en: 'the formula gives {found} and the column holds {expected}: please change the column or the formula',
  },
  'measures.hundred': {
    vi: 'cột tỷ lệ được nhân 100 sẵn; đề nghị viết phép chia thôi, không nhân 100',
    en: 'a percentage is the plain ratio, already taken a hundredfold: please leave out the 100',
  },
  'text.noChoice': {
    vi: 'không có lựa chọn nào là «{text}»; đề nghị viết đúng như trong danh sách của cột',
    en: 'there is no choice "{text}": please write it as the column lists it',
  },

  /* What rules say together. */
  'rule.always': {
    vi: 'quy tắc luôn đúng nên không kiểm tra gì; đề nghị sửa hoặc bỏ',
    en: 'it always holds and checks nothing: please correct or drop it',
  },
  'rule.never': { vi: 'quy tắc không bao giờ đúng; đề nghị sửa', en: 'it can never hold: please correct it' },
  'rule.contradicts': {
    vi: 'không thể cùng đúng với {other}; đề nghị sửa một trong hai',
    en: 'it cannot hold together with {other}: please correct one of them',
  },
  'rule.redundant': { vi: '{other} đã đòi hỏi điều này; đề nghị bỏ bớt', en: '{other} already asks for it: please drop one' },

  /* Charts. */
  'chart.noUnits': {
    vi: 'sheet {sheet} không có dòng của từng đơn vị; đề nghị chọn sheet có mục theo đơn vị',
    en: 'sheet {sheet} has no rows for units: please choose one of sections',
  },
  'chart.notGrouped': {
    vi: 'sheet {sheet} không cộng theo {by}; đề nghị chọn cách cộng mà sheet có',
    en: 'sheet {sheet} is not grouped by {by}: please choose a grouping that it has',
  },
  'chart.measures': {
    vi: 'các cột của biểu đồ không cùng loại số; đề nghị chọn các cột cùng là số đếm, số tiền hoặc tỷ lệ',
    en: 'its columns are not all of one measure: please choose columns of one',
  },
  'chart.series': { vi: 'mỗi dãy cần một cột; đề nghị ghi đủ cột', en: 'each series needs its column: please give as many' },

  /* Sentences. */
  'sentence.unclosed': { vi: 'không có {mark} đóng lại (từ vị trí {at}); đề nghị thêm', en: 'no {mark} at position {at}: please close it' },
  'sentence.stray': {
    vi: '{mark} ở vị trí {at} không đóng dấu nào; đề nghị bỏ',
    en: '{mark} closes nothing at position {at}: please remove it',
  },
  'sentence.alternatives': {
    vi: '«||» đứng ngoài dấu ngoặc; đề nghị đặt trong ngoặc',
    en: '"||" stands outside brackets: please put it inside',
  },
  'sentence.noForm': {
    vi: '{path}: mục này không cần biểu nào; đề nghị ghi biểu vào needs',
    en: '{path}: the section needs no form: please name one in its needs',
  },
  'sentence.notNeeded': {
    vi: '{path}: mục này không cần biểu {form}; đề nghị thêm vào needs',
    en: '{path}: the section does not need the form {form}: please add it to its needs',
  },
  'sentence.noText': {
    vi: '«{text}» thiếu «:» và phần chữ sau đó; đề nghị thêm',
    en: '"{text}" lacks ":" and the text after it: please add them',
  },
  'sentence.change': {
    vi: '«{text}» cần viết là «{word} a to b»; đề nghị viết lại',
    en: '"{text}" is not "{word} a to b": please rewrite it',
  },
  'sentence.noTerm': { vi: 'không có cụm từ {name}; đề nghị thêm vào terms', en: 'there is no term {name}: please add it to the terms' },
  'sentence.noNote': { vi: 'không có chú thích {name}; đề nghị thêm vào notes', en: 'there is no note {name}: please add it to the notes' },
  'sentence.noElement': {
    vi: 'tên đứng ngoài danh sách; đề nghị đặt trong một danh sách',
    en: 'a name stands outside a list: please put it inside one',
  },
  'sentence.ofRow': { vi: '{path}: của dòng nào? Đề nghị ghi dòng.cột', en: '{path}: of which row? Please write row.column' },
  'sentence.ofColumn': { vi: '{path}: của cột nào? Đề nghị ghi dòng.cột', en: '{path}: of which column? Please write row.column' },
  'sentence.ofPeriod': {
    vi: '{path}: báo cáo chỉ có số liệu của kỳ này; đề nghị dùng một cột có số của kỳ trước',
    en: '{path}: a report knows its own period only: please use a column that carries the earlier figure',
  },
  'sentence.ofPlace': {
    vi: '{path}: trong danh sách đơn vị, ô của biểu khác là số của cả địa bàn chứ không phải của từng đơn vị; đề nghị đưa ra ngoài danh sách',
    en: "{path}: inside units another form's cell is the whole place's, not the unit's: please use it outside the list",
  },
  'sentence.versions': {
    vi: '{source} chỉ các ô khác nhau trong các phiên bản của biểu; đề nghị viết đủ sheet.dòng.cột',
    en: '{source} means different cells in the versions of the form: please write sheet.row.column',
  },
  'selection.nothing': { vi: '«{source}» không chọn được gì; đề nghị viết lại', en: '"{source}" selects nothing: please rewrite it' },
  'selection.by': {
    vi: 'chỉ choices mới có «by», và phải có; đề nghị viết lại',
    en: 'choices have "by", and nothing else has: please rewrite it',
  },
  'selection.noChoices': {
    vi: '{by} không phải cột chọn của {sheet}; đề nghị lấy một cột chọn',
    en: '{by} is not a column of choices of {sheet}: please take one that is',
  },
  'selection.noSource': {
    vi: '{sheet} không có {source}; đề nghị xem lại loại sheet',
    en: '{sheet} has no {source}: please look at the kind of the sheet',
  },
} as const satisfies Readonly<Record<string, Both>>;
