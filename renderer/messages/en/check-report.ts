/** A Word report held against the records, on the page “Check the report”. Keys begin with `checkReport.`. */
export const checkReport = {
  'checkReport.title': 'Hold a Word report against the records',
  'checkReport.summary': 'drop a report that was typed or changed by hand',
  'checkReport.drop': 'Drop a Word report here',
  'checkReport.dropHelp':
    'Its numbers, dates, delegations and tables are compared with what is recorded here. Nothing of the file is kept.',
  'checkReport.choose': 'Choose a report',
  'checkReport.paste': 'Or paste a part of a report',
  'checkReport.pasteHelp': 'Put the cursor here and press Ctrl+V.',
  'checkReport.pasted': 'Pasted text',
  'checkReport.reading': '{file} is being read …',
  'checkReport.stop': 'Stop',
  'checkReport.close': 'Put away',
  'checkReport.result':
    '{findings, plural, =0 {Nothing differs from the records.} one {# thing differs from the records.} other {# things differ from the records.}} {activities, plural, one {# activity of the records was found in the report.} other {# activities of the records were found in the report.}}',
  'checkReport.nothingFound':
    'No activity of the records was found in this text. Their titles must stand above them as headings or as lines of their own.',
  'checkReport.list': 'Differences',
  'checkReport.notInReport':
    'In the records and not in the report: {activities}. A report of one period or country need not have them.',
  'checkReport.place': 'In the report: “{quote}”',
  'checkReport.placeUnder': 'In the report under “{heading}”: “{quote}”',
};
