/** Everything the command line says, in Vietnamese and English. */
import type { Both, Lang } from '../src/core/lang';
import { fill } from '../src/core/lang';

const messages = {
  /* The program and its help. */
  'program.about': {
    vi: 'Lập biểu mẫu, kiểm tra, tổng hợp và viết báo cáo tài chính - kế hoạch.',
    en: 'Templates, checking, consolidation and reports of local finance and planning.',
  },
  'program.after': {
    vi: [
      'Mã thoát: 0 không có gì sai; 1 có lỗi trong số liệu (hoặc thiếu đơn vị khi dùng --require-all); 2 chưa làm được lệnh.',
      'Thông báo ghi ra stderr; kết quả ghi ra stdout hoặc tệp đã chỉ định. Tệp đầu vào không bao giờ bị ghi đè.',
      'Kỳ: 2021 (năm), 2021-Q1 (quý), 2021-H1 (6 tháng), 2021-9M (9 tháng), 2021-11 (tháng).',
      'Danh mục đơn vị (--units): tên hoặc mã của một tỉnh, một xã («lai-chau», 12, «Tân Phong, Lai Châu», 03595; tìm bằng lệnh units),',
      '  tên có sẵn ({catalogues}), hoặc tệp CSV, XLSX có các cột mã, tên, cấp, đơn vị cấp trên, hiệu lực từ và, nếu cần, đến, kế thừa,',
      '  tên cũ, loại, hệ mã, tên trong báo cáo, biểu, thứ tự. Tệp mẫu: tonghop units --example danh-muc.xlsx',
      '  Cơ quan, chủ đầu tư, thôn, bản thêm bằng --offices: một bảng có các cột mã, tên, loại (thôn, bản: thêm cột biểu).',
    ].join('\n'),
    en: [
      'Exit codes: 0 nothing wrong; 1 errors in the figures (or units missing with --require-all); 2 the command could not be carried out.',
      'Messages go to stderr, results to stdout or to the named files. Input files are never written.',
      'Periods: 2021 (year), 2021-Q1 (quarter), 2021-H1 (half), 2021-9M (nine months), 2021-11 (month).',
      'Catalogue of units (--units): name or code of a province or commune (lai-chau, 12, 03595; the command units finds them),',
      '  a built-in name ({catalogues}), or a CSV or XLSX file with the columns code,name,level,parent,validFrom and, if needed,',
      '  validTo,successor,formerNames,kind,codeSystem,reportName,forms,order, or their Vietnamese names. A sample: tonghop units --example units.xlsx',
      '  Offices, owners and villages are added by --offices: a table with the columns code,name,kind (of villages also forms).',
    ].join('\n'),
  },
  'help.usage': { vi: 'Cách dùng:', en: 'Usage:' },
  'help.arguments': { vi: 'Tham số:', en: 'Arguments:' },
  'help.options': { vi: 'Tùy chọn:', en: 'Options:' },
  'help.globalOptions': { vi: 'Tùy chọn chung:', en: 'Global options:' },
  'help.commands': { vi: 'Các lệnh:', en: 'Commands:' },
  'help.required': { vi: ' (bắt buộc)', en: ' (required)' },
  'help.optionsPlace': { vi: '[tùy-chọn]', en: '[options]' },
  'help.commandPlace': { vi: '<lệnh>', en: '<command>' },
  'help.help': { vi: 'xem hướng dẫn', en: 'show help' },
  'help.helpCommand': { vi: 'xem hướng dẫn của một lệnh', en: 'show help for a command' },
  'help.version': { vi: 'xem phiên bản', en: 'show the version' },
  'help.lang': { vi: 'ngôn ngữ của thông báo: vi (mặc định) hoặc en', en: 'language of messages: vi (the default) or en' },

  /* Places for values. */
  'value.path': { vi: 'đường-dẫn', en: 'path' },
  'value.catalogue': { vi: 'danh-mục', en: 'catalogue' },
  'value.text': { vi: 'từ-tìm', en: 'text' },
  'value.unit': { vi: 'đơn-vị', en: 'unit' },
  'value.period': { vi: 'kỳ', en: 'period' },
  'value.forms': { vi: 'biểu', en: 'forms' },
  'value.format': { vi: 'dạng', en: 'format' },
  'value.file': { vi: 'tệp', en: 'file' },
  'value.folder': { vi: 'thư-mục', en: 'folder' },
  'value.lang': { vi: 'vi|en', en: 'vi|en' },
  'value.units': { vi: 'mã-đơn-vị', en: 'units' },
  'value.sample': { vi: 'số-liệu-mẫu', en: 'sample' },
  'value.kind': { vi: 'loại', en: 'kind' },
  'value.sections': { vi: 'mục', en: 'sections' },

  /* Options of several commands. */
  'option.units': {
    vi: 'danh mục đơn vị: tên hoặc mã của tỉnh hay xã, tên có sẵn, tệp CSV, hoặc tệp XLSX (sheet Danh mục đơn vị, nếu không có thì sheet đầu tiên)',
    en: 'catalogue of units: name or code of a province or commune, a built-in name, a CSV, or an XLSX file (the sheet of units that the page keeps in a workbook, else the first sheet)',
  },
  'option.offices': {
    vi: 'bảng CSV, XLSX các cơ quan, chủ đầu tư, thôn, bản thêm vào danh mục đơn vị (cột mã, tên, loại)',
    en: 'a CSV or XLSX table of offices, owners and villages to add to the catalogue (columns code, name, kind)',
  },
  'option.period': { vi: 'kỳ báo cáo, ví dụ 2021-Q1', en: 'reporting period, for example 2021-Q1' },
  'option.json': { vi: 'in một tài liệu JSON ra stdout', en: 'print one JSON document to stdout' },
  'option.settings': {
    vi: 'tệp thiết lập của cơ quan: .json, hoặc .xlsx có sheet Thiết lập; tùy chọn ghi trên dòng lệnh được ưu tiên',
    en: 'settings of the office: .json, or a workbook with a settings sheet (.xlsx); options of the command line come first',
  },
  'option.previous': {
    vi: 'tệp hoặc thư mục biểu đã nộp của các kỳ trước, để so sánh',
    en: 'files or folders of returns of earlier periods, to compare with',
  },

  /* forms */
  'forms.about': {
    vi: 'liệt kê các biểu mẫu: mã, tên, căn cứ, hiệu lực, các sheet',
    en: 'list the forms: code, title, basis, validity, sheets',
  },
  'forms.unit': {
    vi: 'mã hoặc tên đơn vị: thêm địa chỉ mọi ô nhập và ô tự tính trong biểu mẫu của đơn vị (cùng --units và --period)',
    en: "code or name of a unit: adds the address of every input and computed cell of the unit's template (with --units and --period)",
  },
  'forms.period': {
    vi: 'kỳ báo cáo để xem biểu nào áp dụng; quý vừa kết thúc nếu không ghi',
    en: 'the period for which forms in force are named; the quarter that ended last if left out',
  },
  'forms.inForce': { vi: 'Biểu áp dụng cho {period}: {forms}.', en: 'In force for {period}: {forms}.' },
  'forms.noneInForce': { vi: 'Chưa có biểu nào áp dụng cho {period}.', en: 'No form is in force for {period}.' },
  'forms.replaced': { vi: 'không áp dụng cho kỳ này; kỳ này dùng {instead}', en: 'not in force then; {instead} is' },
  'forms.noneKnown': {
    vi: 'không áp dụng cho kỳ này; chương trình chưa có biểu nào thay thế',
    en: 'not in force then; nothing that replaces it is known',
  },
  'forms.validFrom': { vi: 'áp dụng từ {from}', en: 'in force from {from}' },
  'forms.validTo': { vi: ' đến {to}', en: ' to {to}' },
  'forms.coverage': {
    vi: 'ô nhập nào chưa có quy tắc kiểm tra, theo biểu và sheet; mọi biểu nếu không ghi mã',
    en: 'which input cells no rule looks at, by form and sheet; of all forms where no code is given',
  },
  'forms.coverageHead': {
    vi: 'ô nhập | có quy tắc | chỉ có tổng | chưa có gì | cột chưa có gì',
    en: 'inputs | by a rule | by sums only | by nothing | columns of these',
  },
  'value.form': { vi: 'biểu', en: 'form' },
  'forms.cells': { vi: '{inputs} ô nhập, {computed} ô tự tính', en: '{inputs} input cells, {computed} computed cells' },

  /* units */
  'units.about': {
    vi: 'tìm tỉnh, xã, phường, đặc khu có sẵn: mã, tên, tỉnh; hoặc ghi một danh mục mẫu để điền',
    en: 'find the provinces and communes that come with the program: code, name, province; or write a sample catalogue to fill in',
  },
  'units.text': {
    vi: 'tên (có dấu hay không, có cấp hay không), mã, hoặc tên đơn vị cũ đã biết; sau dấu phẩy là tỉnh; nếu bỏ qua thì liệt kê các tỉnh',
    en: 'a name (with accents or without, with its level or without), a code, or a former unit that is known; after a comma the province; where absent all provinces',
  },
  'units.example': {
    vi: 'ghi danh mục mẫu vào tệp .csv hoặc .xlsx này; cùng với từ tìm thì ghi danh mục của tỉnh, xã ấy',
    en: 'write a sample catalogue to this .csv or .xlsx; with a text, the catalogue of that province or commune',
  },
  'units.was': { vi: 'có {name} trước đây', en: 'took in {name}' },
  'units.more': { vi: '… và {count} đơn vị khác; xem tonghop units.', en: '… and {count} more; see tonghop units.' },
  'units.near': { vi: 'Gần giống:', en: 'Near:' },
  'units.none': { vi: 'Bản này không kèm danh sách đơn vị.', en: 'This copy comes without the list of units.' },
  'units.nothing': { vi: 'Không có tỉnh, xã nào khớp với «{text}».', en: 'No province or commune matches "{text}".' },
  'units.written': { vi: 'Đã ghi danh mục vào {file}.', en: 'The catalogue is written to {file}.' },
  'units.kept': {
    vi: 'Giữ nguyên {file}: đã có tệp này với nội dung khác; hãy chọn tên khác.',
    en: '{file} is left as it is: it is there already with other contents; choose another name.',
  },

  /* distribute */
  'distribute.about': { vi: 'lập biểu mẫu có bảo vệ cho từng đơn vị và từng biểu', en: 'make a protected template for each unit and form' },
  'distribute.forms': { vi: 'chỉ các biểu này, ví dụ NS,DTC,HN', en: 'only these forms, for example NS,DTC,HN' },
  'distribute.out': { vi: 'thư mục để ghi các biểu mẫu', en: 'folder for the templates' },
  'distribute.zip': { vi: 'ghi thành một tệp templates.zip', en: 'write one file, templates.zip' },
  'distribute.done': {
    vi: '{written} biểu mẫu đã ghi, {unchanged} biểu mẫu đã có sẵn và giống hệt.',
    en: '{written} templates written, {unchanged} already there and identical.',
  },
  'distribute.zipped': { vi: 'Đã ghi {count} biểu mẫu vào {file}.', en: '{count} templates written to {file}.' },
  'distribute.kept': {
    vi: 'Giữ nguyên {file}: đã có tệp này với nội dung khác, có thể đơn vị đã nhập số liệu. Muốn lập lại, hãy chuyển tệp đi nơi khác hoặc chọn thư mục khác.',
    en: '{file} is left as it is: it is there already with other contents, perhaps filled in. To make it anew, move it away or choose another folder.',
  },
  'distribute.outdated': {
    vi: 'Không lập biểu cho {count} đơn vị đã hết hiệu lực trước khi kết thúc kỳ: {units}.',
    en: 'No templates for {count} units that ended before the period did: {units}.',
  },
  'distribute.nothing': {
    vi: 'Không có biểu mẫu nào để lập: không đơn vị nào trong danh mục «{catalogue}» phải nộp các biểu áp dụng cho {period}.',
    en: 'No template to make: no unit of the catalogue "{catalogue}" files a form in force for {period}.',
  },
  'progress.writing': { vi: 'Đang lập biểu mẫu {done}/{of}…', en: 'Writing template {done}/{of}…' },

  /* validate */
  'validate.about': { vi: 'kiểm tra mọi sổ làm việc trong các đường dẫn', en: 'check every workbook under the paths' },
  'validate.paths': { vi: 'tệp hoặc thư mục', en: 'files or folders' },
  'validate.format': {
    vi: 'dạng kết quả: text (mặc định), json, html, xlsx; nếu bỏ qua thì theo đuôi của --out',
    en: 'format of the result: text (the default), json, html, xlsx; by the name of --out where absent',
  },
  'validate.out': { vi: 'ghi kết quả vào tệp thay vì stdout', en: 'write the result to a file instead of stdout' },
  'validate.written': { vi: 'Đã ghi kết quả kiểm tra vào {file}.', en: 'Findings written to {file}.' },
  'progress.checking': { vi: 'Đang kiểm tra {done}/{of}…', en: 'Checking {done}/{of}…' },

  /* consolidate, report, demo */
  'consolidate.about': { vi: 'tổng hợp các biểu đã nộp thành một sổ làm việc', en: 'consolidate the returns into one workbook' },
  'consolidate.out': { vi: 'sổ tổng hợp (.xlsx) cần ghi', en: 'the consolidated workbook (.xlsx) to write' },
  'consolidate.previous': {
    vi: 'biểu đã nộp của các kỳ trước, để so sánh; hoặc sổ tổng hợp cùng kỳ năm trước, để lấy tỷ lệ đầu kỳ',
    en: 'returns of earlier periods, to compare with; or the consolidated workbook of a year before, for opening rates',
  },
  'consolidate.accept': {
    vi: 'mã các đơn vị vẫn đưa vào tổng hợp dù còn lỗi, cách nhau bằng dấu phẩy; thêm vào những đơn vị ghi trong --settings',
    en: 'codes of units to take in although errors are open, parted by commas; added to those of --settings',
  },
  'consolidate.requireAll': { vi: 'mã thoát 1 khi còn thiếu đơn vị', en: 'exit code 1 while units are missing' },
  'consolidate.written': {
    vi: 'Đã ghi sổ tổng hợp {file}: {units}.',
    en: 'Consolidated workbook written to {file}: {units}.',
  },
  'consolidate.form': { vi: 'biểu {form} có {received}/{expected} đơn vị', en: 'form {form} with {received}/{expected} units' },
  'consolidate.missing': { vi: 'Biểu {form} chưa có số liệu của: {units}.', en: 'Form {form} has no figures of: {units}.' },
  'consolidate.unfiled': {
    vi: 'Chưa có đơn vị nào nộp biểu {forms}; sổ tổng hợp không có các biểu này.',
    en: 'Nobody has filed form {forms}; the workbook is without it.',
  },
  'consolidate.findings': {
    vi: 'Có {errors} lỗi, {warnings} cảnh báo; xem sheet Kết quả kiểm tra trong sổ tổng hợp.',
    en: '{errors} errors, {warnings} warnings; see the sheet of findings in the consolidated workbook.',
  },
  'consolidate.problem': { vi: '  {file}: {message}', en: '  {file}: {message}' },
  'consolidate.notYearBefore': {
    vi: 'Không dùng {file}: sổ tổng hợp này không phải của cùng kỳ năm trước.',
    en: '{file} is not used: it is not the consolidated workbook of a year before.',
  },
  'consolidate.noAccept': {
    vi: 'Danh mục không có đơn vị mã «{code}» (tùy chọn --accept).',
    en: 'The catalogue has no unit «{code}» (option --accept).',
  },
  'consolidate.nothing': {
    vi: 'Không có tệp nào là biểu đã nộp của kỳ {period} nên không ghi sổ tổng hợp.',
    en: 'No file is a return for {period}, so no consolidated workbook is written.',
  },
  'report.written': { vi: 'Đã ghi báo cáo {file}.', en: 'Report written to {file}.' },
  'report.edited': {
    vi: 'Ô {cell} (sheet {sheet}) đã sửa tay: ghi {found}, tính từ chi tiết được {computed}. Báo cáo dùng số trong ô.',
    en: 'Cell {cell} (sheet {sheet}) was edited by hand: it holds {found}, the breakdown gives {computed}. The report uses the cell.',
  },
  'report.noBreakdown': { vi: 'không có số', en: 'nothing' },
  'report.blank': { vi: 'ô trống', en: 'nothing' },
  'report.notConsolidated': {
    vi: '{file} không phải sổ tổng hợp do lệnh consolidate ghi (thiếu sheet Chi tiết, Tiến độ nộp hoặc Thiết lập).',
    en: '{file} is not a workbook that consolidate wrote (the sheets Chi tiết, Tiến độ nộp or Thiết lập are missing).',
  },
  'report.unsaid': { vi: '{line}', en: '{line}' },
  'report.about': { vi: 'viết báo cáo từ sổ tổng hợp', en: 'write the report from the consolidated workbook' },
  'report.consolidated': { vi: 'sổ tổng hợp do lệnh consolidate ghi', en: 'the workbook that consolidate wrote' },
  'report.out': { vi: 'báo cáo cần ghi: .docx, .md hoặc .json', en: 'the report to write: .docx, .md or .json' },
  'report.kind': { vi: 'loại văn bản: quarterly (báo cáo định kỳ)', en: 'kind of document: quarterly (the periodic report)' },
  'report.sections': {
    vi: 'chỉ các mục này, theo thứ tự này, cách nhau bằng dấu phẩy',
    en: 'only these sections, in this order, parted by commas',
  },
  'recheck.about': {
    vi: 'đọc lại báo cáo đã sửa tay: số học của chính báo cáo, và từng số so với sổ tổng hợp',
    en: 'read a report that was edited by hand again: its own arithmetic, and each figure against its cells',
  },
  'recheck.file': { vi: 'báo cáo: .docx, .txt hoặc .md', en: 'the report: .docx, .txt or .md' },
  'recheck.bookPlace': { vi: 'sổ-tổng-hợp', en: 'consolidated' },
  'recheck.book': {
    vi: 'sổ tổng hợp của báo cáo; không có thì chỉ kiểm tra số học',
    en: 'its consolidated workbook; without it only arithmetic is checked',
  },
  'recheck.notWord': {
    vi: '{file} không phải tệp Word (.docx). Đề nghị mở bằng Word rồi lưu dạng .docx, hoặc lưu thành văn bản thường (.txt).',
    en: '{file} is no Word file (.docx). Please save it from Word as .docx, or as plain text (.txt).',
  },
  'recheck.damaged': {
    vi: 'Không đọc được {file}: tệp hỏng, rỗng hoặc có mật khẩu. Đề nghị mở bằng Word, lưu lại không đặt mật khẩu rồi thử lại.',
    en: '{file} cannot be read: it is damaged, empty or has a password. Please save it again from Word without one.',
  },
  'recheck.empty': { vi: '{file} không có chữ nào để kiểm tra.', en: '{file} has no text to check.' },
  'demo.about': { vi: 'làm thử toàn bộ công việc trên số liệu mẫu', en: 'the whole job on a sample' },
  'demo.out': { vi: 'thư mục để ghi kết quả (mặc định: demo)', en: 'folder for the results (demo where absent)' },

  'demo.sample': { vi: 'số liệu mẫu: {known}', en: 'which sample: {known}' },

  'demo.templates': {
    vi: '1. Lập {count} biểu mẫu của {place} ({period}): {folder}',
    en: '1. {count} templates made for {place} ({period}): {folder}',
  },
  'demo.returned': {
    vi: '2. Các đơn vị gửi lại {count} tệp, {refused} tệp còn lỗi phải sửa: {folder}. Ví dụ:',
    en: '2. {count} files come back, {refused} with errors to correct: {folder}. For example:',
  },
  'demo.finding': { vi: '   - {unit}, {sheet}!{cell}: {message}', en: '   - {unit}, {sheet}!{cell}: {message}' },
  'demo.corrected': {
    vi: '3. Sau khi sửa, {count} tệp được nhận: {folder}',
    en: '3. After correction {count} files are accepted: {folder}',
  },
  'demo.consolidated': { vi: '4. Tổng hợp các biểu {forms}: {file}', en: '4. Forms {forms} consolidated: {file}' },
  'demo.compared': {
    vi: '   Cảnh báo: các chủ đầu tư báo cáo cộng lại {found} công trình chưa quyết toán, cơ quan tài chính ghi {expected} ({cell}); giữ nguyên cả hai, cần giải trình.',
    en: '   Warning: the owners report {found} unsettled works in all, the finance office {expected} ({cell}); both are kept, an explanation is asked for.',
  },
  'demo.report': {
    vi: '5. Viết báo cáo từ sổ tổng hợp: {docx} và {md}',
    en: '5. The report, written from the consolidated workbook: {docx} and {md}',
  },
  'demo.sentence': { vi: '   «{text}»', en: '   «{text}»' },

  /* Notes. */
  'note.lock': {
    vi: '{file}: sổ làm việc này đang mở trong Excel hoặc chương trình khác (tệp khóa, không tính). Bản đã lưu vẫn được đọc; nên lưu và đóng rồi kiểm tra lại.',
    en: '{file}: this workbook is open in Excel or another program (a lock file, not counted). The saved version is read; save, close and check again.',
  },
  'note.ignored': {
    vi: 'Bỏ qua {count} tệp không phải sổ làm việc: {files}.',
    en: '{count} files that are no workbooks are passed over: {files}.',
  },
  'note.more': { vi: 'và {count} tệp khác', en: 'and {count} more' },
  'note.nothingFound': {
    vi: 'Không thấy sổ làm việc nào trong {paths}: chưa có gì được kiểm tra.',
    en: 'No workbook is found in {paths}: nothing was checked.',
  },
  'note.waived': {
    vi: 'Đưa vào tổng hợp dù còn lỗi, theo tệp thiết lập: {units}.',
    en: 'Taken in although errors are open, as the settings say: {units}.',
  },
  'note.waivedBefore': {
    vi: 'Không dùng danh sách đơn vị vẫn nhận của tệp thiết lập ({units}) vì thiết lập này của kỳ {period}; muốn nhận, hãy ghi --accept.',
    en: 'The units accepted in the settings ({units}) are left out, because these settings are of {period}; to take them in, use --accept.',
  },
  'note.setting': { vi: 'Cảnh báo: {problem}', en: 'Warning: {problem}' },
  'note.previousRefused': {
    vi: 'Không dùng {count} tệp kỳ trước để so sánh vì chưa đạt yêu cầu: {files}.',
    en: '{count} files of earlier periods are not used for comparison, because they would be refused: {files}.',
  },

  /* What stops a command. */
  'error.unknownCommand': {
    vi: 'Không có lệnh «{name}».{hint} Xem các lệnh: tonghop --help',
    en: 'There is no command "{name}".{hint} See tonghop --help',
  },
  'error.unknownOption': {
    vi: 'Không có tùy chọn «{name}».{hint} Xem hướng dẫn: {command} --help',
    en: 'There is no option "{name}".{hint} See {command} --help',
  },
  'error.missingArgument': { vi: 'Còn thiếu «{name}». Xem hướng dẫn: {command} --help', en: '"{name}" is missing. See {command} --help' },
  'error.missingOption': {
    vi: 'Còn thiếu tùy chọn bắt buộc «{name}». Xem hướng dẫn: {command} --help',
    en: 'The option "{name}" is required. See {command} --help',
  },
  'error.missingValue': {
    vi: 'Tùy chọn «{name}» còn thiếu giá trị. Xem hướng dẫn: {command} --help',
    en: 'The option "{name}" needs a value. See {command} --help',
  },
  'error.tooMany': {
    vi: 'Thừa tham số cho lệnh {command}. Xem hướng dẫn: {command} --help',
    en: 'Too many arguments for {command}. See {command} --help',
  },
  'error.usage': {
    vi: 'Lệnh chưa đúng ({detail}). Xem hướng dẫn: {command} --help',
    en: 'The command is not right ({detail}). See {command} --help',
  },
  'error.hint': { vi: ' Có phải ý bạn là «{name}»?', en: ' Did you mean "{name}"?' },
  'error.period': {
    vi: 'Kỳ «{text}» chưa đúng; hãy ghi như 2021, 2021-Q1, 2021-H1, 2021-9M hoặc 2021-11.',
    en: '"{text}" is not a period; write 2021, 2021-Q1, 2021-H1, 2021-9M or 2021-11.',
  },
  'error.choice': { vi: '{flag} không nhận «{text}»; hãy chọn: {choices}.', en: '{flag} does not take "{text}"; choose one of {choices}.' },
  'error.together': {
    vi: 'Các tùy chọn {flags} phải đi cùng nhau; còn thiếu {missing}.',
    en: 'The options {flags} go together; {missing} is missing.',
  },
  'error.noUnit': {
    vi: 'Danh mục «{catalogue}» không có đơn vị «{text}»; các mã: {known}.',
    en: 'The catalogue "{catalogue}" has no unit "{text}"; its codes: {known}.',
  },
  'error.noForm': { vi: 'Không có biểu «{text}»; các biểu: {known}.', en: 'There is no form "{text}"; the forms: {known}.' },
  'error.formNotInForce': {
    vi: 'Biểu {form} không áp dụng cho số liệu {period}; chương trình chưa có biểu nào thay thế.{others}',
    en: 'Form {form} is not in force for {period}, and nothing that replaces it is known.{others}',
  },
  'error.othersInForce': { vi: ' Biểu áp dụng cho kỳ này: {known}.', en: ' In force then: {known}.' },
  'error.formReplaced': {
    vi: 'Biểu {form} không áp dụng cho số liệu {period}; kỳ này dùng {instead}: {title}.',
    en: 'Form {form} is not in force for {period}; {instead} is: {title}.',
  },
  'error.noSample': { vi: 'Không có số liệu mẫu «{text}»; hiện có: {known}.', en: 'There is no sample "{text}"; there are: {known}.' },
  'error.noCatalogue': {
    vi: 'Không có danh mục đơn vị «{name}»: đó không phải tên có sẵn ({known}), không phải tên, mã của tỉnh hay xã nào, và cũng không có tệp nào như vậy.',
    en: 'There is no catalogue "{name}": it is no built-in name ({known}), no name or code of a province or commune, and there is no such file.',
  },
  'error.placeSeveral': {
    vi: 'Có {count} đơn vị tên «{name}»; hãy ghi mã, hoặc ghi thêm tỉnh sau dấu phẩy:',
    en: 'There are {count} units called "{name}"; write the code, or add the province after a comma:',
  },
  'error.catalogueFile': { vi: 'Không đọc được danh mục đơn vị {file}: {reason}', en: 'The catalogue {file} cannot be read: {reason}' },
  'error.catalogueProblems': {
    vi: 'Danh mục đơn vị {file} có {count} chỗ cần sửa:',
    en: 'The catalogue {file} has {count} things to put right:',
  },
  'error.more': { vi: '… và {count} chỗ khác.', en: '… and {count} more.' },
  'error.encoding': {
    vi: 'bảng mã của tệp không phải Unicode. Hãy lưu từ Excel dạng CSV UTF-8 hoặc .xlsx.',
    en: 'the text is not Unicode. Save it from Excel as CSV UTF-8 or .xlsx.',
  },
  'error.settingsJson': {
    vi: 'Tệp thiết lập {file} không phải JSON hợp lệ: {reason}',
    en: 'The settings {file} are not valid JSON: {reason}',
  },
  'error.settings': {
    vi: 'Tệp thiết lập {file} có chỗ chưa đúng: {places}. Các khóa: {keys}.',
    en: 'The settings {file} are not right at {places}. The keys: {keys}.',
  },
  'error.settingsSheet': { vi: 'Tệp {file} không có sheet Thiết lập.', en: 'The workbook {file} has no sheet Thiết lập.' },
  'error.read': { vi: 'Không đọc được {file}: {reason}.', en: '{file} cannot be read: {reason}.' },
  'error.write': { vi: 'Không ghi được {file}: {reason}.', en: '{file} cannot be written: {reason}.' },
  'error.writeOpen': {
    vi: 'Nếu tệp đang mở trong Excel, hãy đóng lại; nếu thư mục chỉ cho đọc, hãy chọn nơi khác.',
    en: 'If it is open in Excel, close it; if the folder is read-only, choose another place.',
  },
  'error.outputIsInput': {
    vi: 'Không ghi vào {file} vì đó là tệp đầu vào; hãy chọn tên khác cho --out.',
    en: '{file} is an input and is not written; choose another name for --out.',
  },
  'error.xlsxNeedsOut': { vi: 'Dạng xlsx cần --out để biết ghi vào tệp nào.', en: 'The format xlsx needs --out, the file to write.' },
  'error.internal': {
    vi: 'Chương trình gặp lỗi ngoài dự kiến: {reason}. Tệp đầu vào không bị thay đổi. Xin chạy lại với biến môi trường TONGHOP_DEBUG=1 và gửi nội dung hiện ra cho người hỗ trợ.',
    en: 'The program failed unexpectedly: {reason}. No input file was changed. Please run it again with TONGHOP_DEBUG=1 in the environment and send what is shown to whoever supports it.',
  },
} as const satisfies Readonly<Record<string, Both>>;

export type MessageKey = keyof typeof messages;

export const message = (lang: Lang, key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string =>
  fill(messages[key][lang], values);
