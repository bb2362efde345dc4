/** What the command line says around the work itself. */
export const commandLine = {
  'cli.help':
    'FOR-IN Register on the command line: records and reports of the FOR-IN projects. Run it as: npm run --silent forin -- COMMAND …; COMMAND --help tells more of one.',
  'cli.helpStatus':
    'Results go to standard output, messages to standard error. Exit status: 0 done; 1 done, with findings that must be fixed, fields in two versions, or files or rows left out; 2 the call was not understood; 3 a file was refused, or could not be read or written.',
  'cli.progress': 'Reading file {done} of {total} …',
  'cli.unknownCommand': 'There is no command “{command}”. The commands are: {commands}.',
  'cli.usageProblem': '{problem} See: forin {command} --help',
  'cli.optionUnknown': 'There is no option {option} here.',
  'cli.optionTwice': 'The option {option} stands there twice. Give it once.',
  'cli.optionNeedsValue': 'After {option} something must follow, such as the name of a file.',
  'cli.optionWithoutValue': 'The option {option} stands alone, without a value.',
  'cli.fault':
    'FOR-IN Register stopped because of a fault of its own. Files that were there before are whole. Please tell its developers what you did, and send them what follows.',
  'cli.notADay': 'After {option} a day must follow, such as 2023-05-31; “{value}” is none.',
  'cli.notMinutes': 'After {option} a number of minutes must follow; “{value}” is none.',
  'cli.attendancePersons':
    '{unique, plural, one {# person} other {# persons}}: {inPerson} in person, {online} online, {both} both ways{unidentified, plural, =0 {} other {; + # unidentified}}.',
  'cli.attendanceUnion':
    'All files as one event: {unique, plural, one {# person} other {# persons}}: {inPerson} in person, {online} online, {both} both ways{unidentified, plural, =0 {} other {; + # unidentified}}.',
  'cli.attendanceRegistered':
    '{count, plural, one {# person} other {# persons}} registered; nobody is counted as present.',
  'cli.attendanceExcluded': 'Not counted: {rows, plural, one {# row} other {# rows}}, {reason}.',
  'cli.verified':
    '{file}: whole{openedBy, select, key {, opened with the key} password {, opened with the password} other {}}. {records, plural, one {# record} other {# records}} of {sender}, made {moment}. {fingerprint, select, none {Not signed.} other {Signed with the key {fingerprint}.}}',
  'cli.sendersNotRead':
    'The file {file} holds no keys of senders, or was damaged. Name another one; a new file is made when it is not there.',
  'cli.noPassword': 'The first line of the file {file} is to be the password, but nothing stands there.',
  'cli.notARecipient':
    'After --recipient a public key must follow that begins with age1, as it stands in a key file; “{value}” is none.',
  'cli.recipientWithoutPackage': 'The option --recipient belongs to --package: nothing else is encrypted.',
  'cli.noFiles': 'Name at least one file.',
  'cli.noOutput':
    'Say where to write: --out FILE.xlsx, --package FILE.json, or both; or --json to see the result only.',
  'cli.noOut': 'Say where to write: --out FILE.json.',
  'cli.summaryOut':
    'Say where to write the summary as a document: --docx FILE.docx for a Word file, --md FILE.md for Markdown, --xlsx FILE.xlsx for a workbook. --language and --period belong to these.',
  'cli.reportOut': 'Say where to write: --out FILE.docx for a Word file, or --out FILE.md for Markdown.',
  'cli.oneScope': 'Say --country or --partner, not both.',
  'cli.languageUnknown': 'There is no report in “{language}”. Languages are: {languages}.',
  'cli.notAPeriod':
    'After --period a year (2023), a quarter (2023-Q1) or two of them (2023-Q1..2023-Q4) must follow; “{value}” is none.',
  'cli.partnerUnknown': '“{partner}” reports no activity. Partners are: {partners}.',
  'cli.report.activities': 'The report has {count, plural, one {# activity} other {# activities}}.',
  'cli.report.missing': 'Text missing: {text}',
  'cli.sampleUnknown': 'There is no sample record of “{code}”. There is one of: {codes}.',
  'cli.sampleCode': 'Name one project: {codes}.',
  'cli.countryUnknown': '“{country}” is not a country of the project {project}. Its countries are: {countries}.',
  'cli.outputIsInput':
    'The output {file} is also an input. Write to another file, so that what the partners sent stays as it is.',
  'cli.outputTwice': 'Both outputs would go to {file}. Give each a name of its own.',
  'cli.outIsWorkbook':
    '--out writes a workbook, and {file} would be a package. Name it FILE.xlsx, or say --package {file}.',
  'cli.notWritten':
    '{file} could not be written: {reason, select, ENOENT {its folder is not there} ENOTDIR {its folder is not a folder} EEXIST {something else has this name} EISDIR {a folder has this name} EACCES {writing there is not allowed} EPERM {writing there is not allowed, or another program has it open} EROFS {nothing can be written there} ENOSPC {the disk is full} EDQUOT {the space set aside for you is full} EBUSY {another program has it open} ENAMETOOLONG {its name is too long} other {the system gives the reason {reason}}}. What was there before is untouched. Put that right, or choose another place, and run the command again.',
  'cli.partWritten':
    '{file} could not be written: {reason, select, ENOENT {its folder is not there} ENOTDIR {its folder is not a folder} EEXIST {something else has this name} EISDIR {a folder has this name} EACCES {writing there is not allowed} EPERM {writing there is not allowed, or another program has it open} EROFS {nothing can be written there} ENOSPC {the disk is full} EDQUOT {the space set aside for you is full} EBUSY {another program has it open} ENAMETOOLONG {its name is too long} other {the system gives the reason {reason}}}. What was there before is untouched. These were written before it: {written}. Put that right, or choose another place, and run the command again.',
  'cli.written': 'Written: {file}',
  'cli.stopped':
    'Nothing was written. Leave the {count, plural, one {file} other {files}} named above out or replace {count, plural, one {it} other {them}}, or say --skip-unreadable.',
  'cli.stoppedWorkbook':
    'Nothing was written. Correct the rows named above, or say --take-good-rows to take the other rows of the workbook.',
  'cli.noProject':
    'The workbook {file} belongs to a project that this version does not bring along. Give a package of the project together with it.',
  'cli.reportInspected':
    '{file}: {activities, plural, =0 {no activity of the records was found in it, so that nothing could be compared} one {{findings, plural, =0 {nothing differs from the records} one {# thing differs from the records} other {# things differ from the records}}; # activity of the records found in it} other {{findings, plural, =0 {nothing differs from the records} one {# thing differs from the records} other {# things differ from the records}}; # activities of the records found in it}}.',
  'cli.placeInReport': '{hasHeading, select, yes {In “{heading}”: } other {}}“{quote}”',
  'cli.notInReport': 'In the records and not in the report: {activities}.',
  'cli.inspected':
    '{project}: {errors, plural, =0 {nothing that must be fixed} other {# must be fixed}}, {warnings, plural, =0 {nothing to check} other {# to check}}.',
  'cli.valid':
    '{file}: {records, plural, one {# record} other {# records}}, {errors, plural, =0 {nothing that must be fixed} other {# must be fixed}}, {warnings, plural, =0 {nothing to check} other {# to check}}.',
  'cli.consolidated':
    '{packages, plural, one {# file} other {# files}} combined: {activities, plural, one {# activity} other {# activities}}; {added} records new, {updated} changed, {unchanged} unchanged.',
  'cli.notDecisions':
    'The file {file} holds no decisions. Save one in the application under Combine reports, Two versions, and give it with --decisions; give reports without the option.',
  'cli.settled':
    '{count, plural, =0 {The decisions settle nothing that was open.} one {The decisions settle # field in two versions.} other {The decisions settle # fields in two versions.}}',
  'cli.conflicts':
    '{count, plural, =0 {No field is in two versions.} one {# field is in two versions; until somebody decides, its figures are unknown.} other {# fields are in two versions; until somebody decides, their figures are unknown.}}',
  'cli.conflict': '{label}, {field}: {values}',
  'cli.conflictValue': '{value} ({sender}, {time} UTC)',
  'cli.activitiesLeftOut':
    'The workbook {file} lacks {count, plural, one {one activity} other {# activities}} that the packages have: {names}. Nothing was removed: to delete an activity, do so in the application.',
  'cli.recordsLeftOut':
    'The workbook {file} lacks {count, plural, one {one other record} other {# other records}} that the packages have: {names}. Nothing was removed: to delete a record, do so in the application.',
  'cli.twoFiles': 'Name two files: what was before, and what is compared with it.',
  'cli.diffSame': 'No difference: {count, plural, one {# record} other {# records}} in both.',
  'cli.diffCounts':
    '{added} new, {changed} changed, {removed} removed, {unchanged} unchanged{unclear, plural, =0 {} one {; # row could not be compared} other {; # rows could not be compared}}.',
  'cli.diffNew': 'New: {label} ({kind})',
  'cli.diffChanged': 'Changed: {label} ({kind})',
  'cli.diffRemoved': 'Removed: {label} ({kind}){deleted, select, yes {, deleted} other {, not in the second file}}',
  'cli.diffField': '  {field}: {before} → {after}',
  'cli.diffNothing': 'nothing',
  'cli.diffVersions': 'two versions ({values})',
  'cli.workbookAuthor': 'a workbook',
  'cli.fieldDeleted': 'whether it is deleted',
  'cli.valueCleared': 'emptied',
  'cli.valueDeleted': 'the record deleted',
  'cli.senderUnknown': 'sender unknown',
  'cli.sameEvents':
    '{count, plural, one {# pair of records may be one event, and is} other {# pairs of records may be one event, and are}} counted as two until somebody says what they are:',
  'cli.findings':
    '{errors, plural, =0 {Nothing must be fixed} other {# must be fixed}}; {warnings, plural, =0 {nothing to check} other {# to check}}. See: forin validate',
  'cli.missing.heading': '{project}: what was expected until {until}',
  'cli.missing.notNamed': 'The project does not name its partners. Those are looked at who have reported something.',
  'cli.missing.nobody': 'The project does not name its partners, and nobody has reported yet.',
  'cli.missing.partner': '{partner}{country, select, none {} other { ({country})}}:',
  'cli.missing.nothing': '  Nothing received: {periods}',
  'cli.missing.undeclared': '  Received, not declared complete: {periods}',
  'cli.missing.items': '  Plan items missing: {items}',
  'cli.missing.begun': '  Plan items recorded, not complete: {items}',
  'cli.missing.toFix': '  Must fix: {records}',
  'cli.missing.record': '{label} ({mustFix})',
  'cli.missing.none': '  Nothing is missing.',
  'cli.missing.forAll': 'Plan items of the whole project missing: {items}',
  'cli.missing.withoutPartner': 'Plan items missing from a country without a partner: {items}',
  'cli.missing.itemIn': '{code} ({country})',
  'cli.mustFix': 'Must fix: {finding}',
  'cli.pleaseCheck': 'Please check: {finding}',
  'cli.demoPackages': 'One package per reporting partner:',
  'cli.demoConsolidated': 'Consolidated package, workbook and country summaries:',
  'cli.demoFolder': 'All files are in {folder}',
  'cli.withoutElectron':
    'The program of the desktop application (Electron) is not on this computer and could not be downloaded, so FOR-IN Register opens in the browser instead.',
  'cli.serving':
    'FOR-IN Register is at {address} for the browsers of this computer. Keep this window open while you work; Ctrl+C ends it.',
  'cli.servedAlready': 'FOR-IN Register is being served already, at {address}.',
  'cli.portTaken':
    'Another program uses port {port} of this computer. The browser keeps your records by this port, so no other is used. End that program and start again.',
};
