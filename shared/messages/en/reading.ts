/** Why a file is refused: what, where, what to do next. */
export const reading = {
  'reading.missing': 'The file {file} is not there. Check its name and folder.',
  'reading.notReadable':
    'The file {file} cannot be opened: {reason, select, EACCES {reading it is not allowed} EPERM {reading it is not allowed} EBUSY {another program has it open} ENAMETOOLONG {its name is too long} ELOOP {its name leads in a circle} EIO {the disk gives no answer} other {the system gives the reason {reason}}}. Close other programs that use it, or copy it to another folder.',
  'reading.folder': '{file} is a folder. Name the files in it.',
  'reading.empty': 'The file {file} is empty. Ask its sender to send it again.',
  'reading.tooLarge':
    'The file {file} is larger than {limit} MB. A package of this project is never that large; check that it is the right file.',
  'reading.notUtf8':
    'The file {file} holds characters that are not UTF-8 text. It was damaged or changed by another program; ask its sender to send it again.',
  'reading.truncated': 'The file {file} ends in the middle. Ask its sender to send it again.',
  'reading.notJson':
    'The file {file} cannot be read from line {line}, character {column} on. It was damaged or changed by hand; ask its sender to send it again.',
  'reading.tooDeep':
    'The file {file} has more than {limit} levels inside one another at line {line}. No package has; do not use this file.',
  'reading.keyTwice':
    'The file {file} says “{key}” twice in one place, at line {line}. It was changed by hand; ask its sender to send it again.',
  'reading.forbiddenKey':
    'The file {file} uses the name “{key}” at line {line}, which no package has. Do not use this file.',
  'reading.loneSurrogate':
    'The file {file} holds half a character at line {line}. It was damaged; ask its sender to send it again.',
  'reading.hugeNumber':
    'The file {file} holds a number beyond all measure at line {line}. It was damaged or changed by hand; ask its sender to send it again.',
  'reading.somethingElse': 'The file {file} is not a FOR-IN Register package. Choose the file that the partner sent.',
  'reading.officeFile':
    'The file {file} is a document, an archive, or a table of another format. Combine reports takes files that end in .forin, made under “Send”, and workbooks (.xlsx) made with them. Ask its sender for one of these.',
  'reading.backupInstead':
    'The file {file} is a copy of a whole project, made to keep or to move to another computer. It cannot be combined. Ask its sender for the file made under “Send”.',
  'reading.tookTooLong':
    'Reading the file {file} took more than {seconds} seconds and was stopped. Nothing of it was taken in. Ask its sender to send it again.',
  'reading.noDocument':
    'The file {file} is no Word document. Open it in Word or LibreOffice, save it as a Word document (.docx), and choose that file, or copy its text and paste it here.',
  'reading.readerFailed':
    'The file {file} could not be read because the reader stopped. Nothing of it was taken in. Close other programs, then try again.',
  'reading.newerVersion':
    'The file {file} was made by a newer version of FOR-IN Register (package version {found}; this one reads up to {known}). Install the newer version, then open the file again.',
  'reading.altered':
    'The file {file} was changed after it was made: its contents do not match its own check sum. Ask its sender to send it again.',
  'reading.noIntegrity':
    'The file {file} has no check sum, so nobody can tell whether it is complete. Ask its sender to send it again.',
  'reading.unknownField':
    'In {file}, {place}: “{key}” is not a field this version knows. Ask the sender which version made the file.',
  'reading.missingField': 'In {file}, {place}: the value is missing. Ask the sender to make the file again.',
  'reading.wrongType':
    'In {file}, {place}: {expected, select, string {a text} number {a number} int {a whole number} boolean {true or false} array {a list} other {a group of named values}} is expected here. Ask the sender to make the file again.',
  'reading.negative':
    'In {file}, {place}: the number is below {limit}. Correct it at the sender and make the file again.',
  'reading.fraction':
    'In {file}, {place}: only a whole number can stand here. Correct it at the sender and make the file again.',
  'reading.tooBig':
    'In {file}, {place}: more than {limit}{unit, select, string { characters} array { entries} other {}} cannot stand here. Correct it at the sender and make the file again.',
  'reading.notInList':
    'In {file}, {place}: the value is not one of: {choices}. Correct it at the sender and make the file again.',
  'reading.notADate':
    'In {file}, {place}: this date does not exist. Dates are written 2022-05-02, or 2022-05 for a month. Correct it at the sender and make the file again.',
  'reading.badValue':
    'In {file}, {place}: {rule, select, notEmpty {nothing stands here} notAnId {this is not an id} notOneLine {the text has line breaks or control characters} controlCharacter {the text has control characters} notAnAddress {this is not a web address} notACode {this is not a code} notALanguage {this is not a language code} notACurrency {this is not a currency code} notAHash {this is not a SHA-256 check sum} notAnInstant {this is not a time of the form 2026-11-22T10:00:00.000Z} notATime {this is not a time of day} notAPeriod {this is not a year or a quarter} notAReplica {this is not the name of an installation} notADot {this is not the name of a change} notASpan {the span ends before it begins} notABreakdownKey {this is not a line of a breakdown} notANarrativeKey {this is not a text of the report} notACountry {this is not a country code} notALogo {this is not a picture that can be kept as a logo} codeTwice {one code stands twice} entriesNotSorted {the entries do not stand in the order of their ids, each id once} notASet {the values do not stand in order, each once} entryEmpty {an entry has no fields} unknownKind {no such kind is known} not_multiple_of {the amount has more than two decimals} other {the value does not have the form that is expected here}}. Ask the sender to make the file again.',
  'reading.idTwice': 'In {file}, {place}: two records have the same id. Ask the sender to make the file again.',
  'reading.changeTwice':
    'In {file}, {place}: the change {dot} stands there twice. Ask the sender to make the file again.',
  'reading.countsDiffer':
    'The file {file} says it holds {stated} records of the kind “{kind, select, mappedOrganisation {mapped organisation} attendanceImport {attendance import} erasure {what was erased for good} other {{kind}}}”, but there are {found}. Ask its sender to send it again.',
  'reading.projectDiffers':
    'The file {file} names one project in its first lines and carries another. Ask the sender to make the file again.',
  'reading.unknownChange':
    'In {file}, {place}: the value was not written by any change that the file names. Ask the sender to make the file again.',
  'reading.unseenChange':
    'In {file}, {place}: the change {dot} is newer than what the record says it has seen. Ask the sender to make the file again.',
  'reading.unknownReplica':
    'In {file}, {place}: the installation {replica} is not listed in the file. Ask the sender to make the file again.',
  'reading.unknownAddress':
    'In {file}, {place}: “{address}” is not a field of such a record. Ask the sender to make the file again.',
  'reading.writtenTwice':
    'In {file}, {place}: two changes claim the field “{address}” although it has one value. Ask the sender to make the file again.',
  'reading.restTwice':
    'In {file}, {place}: two changes claim all fields that no other change names. Ask the sender to make the file again.',
  'reading.otherProject':
    'The file {file} belongs to the project {found}, the others to {expected}. Combine files of one project at a time.',

  // Lists and tables of every format.
  'tables.tooLarge':
    'The file {file} is larger than {limit} MB. Take pictures and sheets that do not belong to the list out of it, save it, and choose it again.',
  'tables.tookTooLong':
    'Reading the file {file} took more than {seconds} seconds and was stopped. Nothing of it was taken in. Delete what does not belong to the list, save it, and choose it again.',
  'tables.picture':
    'The file {file} is {kind, select, pdf {a PDF} other {a picture}}. I cannot read pictures. Count the signatures, type the number, and note where the list is kept.',
  'tables.saveAsWorkbook':
    'The file {file} is {kind, select, sylk {in the older format SYLK} dif {in the older format DIF} dbf {a dBase table} lotus {a Lotus 1-2-3 or Quattro Pro table} html {a web page, whatever its name says} other {an XML file}}. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and choose that file.',
  'tables.saveAsDocument':
    'The file {file} is {kind, select, rtf {a text in RTF format} odt {a LibreOffice text document} other {a document of an older Word}}. Open it in Word or LibreOffice, save it as a Word document (.docx), and choose that file.',
  'tables.password':
    'The file {file} is protected with a password. Save a copy without the password and choose the copy.',
  'tables.archive': 'The file {file} is an archive. Unpack it and choose the list in it.',
  'tables.notATable':
    'The file {file} is {kind, select, database {a database} presentation {a presentation} message {an e-mail message} recording {a recording} program {a program} other {neither a text nor a workbook nor a document}}. Save the list as an Excel workbook (.xlsx) or as CSV and choose that file.',
  'tables.ownFile':
    'The file {file} was made by FOR-IN Register and holds no attendance list. Open it under “Combine reports”, or choose the list itself.',
  'tables.damaged':
    'The file {file} is damaged or ends in the middle. Ask its sender to send it again, or download it again.',
  'tables.unpacksTooLarge':
    'The file {file} would unpack to far more than a list holds and was not opened. Ask its sender where it comes from.',
  'tables.strangeArchive':
    'The file {file} is packed in a way in which no office program packs its files, and was not opened. Open it in the program it came from, save it again, and choose that file.',
  'tables.tooManyRows':
    'The file {file} has more than {limit, number} rows. Delete the rows that are not needed and choose it again.',
  'tables.sheetTooLong':
    'In {file}, the sheet {sheet} has more than {limit, number} rows. Delete the rows that are not needed and choose it again.',
  'tables.tooManyColumns':
    'The file {file} has a row with more than {limit, number} columns. Check that it is a list of participants, delete the columns that are not needed, and choose it again.',
  'tables.tooManyCells':
    'The file {file} has a table of more than {limit, number} cells. Delete the rows and columns that are not needed and choose it again.',
  'tables.noTable': 'There is no table in the file {file}. Check that it is the right file, or type the numbers.',
  'tables.damagedRow':
    'Row {row} of {file} is damaged and was left out: quotation marks do not pair, or characters are missing. Look it up in the file and add by hand what is missing.',
  'tables.moreDamagedRows':
    '{count, plural, one {# more row of {file} is damaged and was left out.} other {# more rows of {file} are damaged and were left out.}} Ask its sender to send it again.',
};
