/** What the desktop application says outside its page: menu, questions of the window, refusals of the shell. */
export const desktop = {
  'desktop.menuFile': '&File',
  'desktop.menuEdit': '&Edit',
  'desktop.menuView': '&View',
  'desktop.menuHelp': '&Help',
  'desktop.new': 'New activity',
  'desktop.open': 'Open or combine files …',
  'desktop.save': 'Save a copy of everything …',
  'desktop.print': 'Print …',
  'desktop.settings': 'Settings',
  'desktop.quit': 'Quit',
  'desktop.undoText': 'Undo typing',
  'desktop.redoText': 'Redo typing',
  'desktop.cut': 'Cut',
  'desktop.copy': 'Copy',
  'desktop.paste': 'Paste',
  'desktop.selectAll': 'Select all',
  'desktop.undo': 'Undo the last change',
  'desktop.find': 'Search …',
  'desktop.zoomIn': 'Larger',
  'desktop.zoomOut': 'Smaller',
  'desktop.zoomReset': 'Normal size',
  'desktop.fullScreen': 'Full screen',
  'desktop.help': 'Guide',
  'desktop.filePackage': 'FOR-IN Register file',
  'desktop.fileWorkbook': 'Workbook',
  'desktop.fileTable': 'Lists and tables',
  'desktop.filePicture': 'Pictures (PNG, JPEG)',
  'desktop.fileAny': 'All files',
  'desktop.chooseFolder': 'Where backups are kept',
  'desktop.chooseFolderButton': 'Keep backups here',
  'desktop.unsaved': 'Something is not saved yet.',
  'desktop.unsavedDetail':
    'Go back and wait until the page says “Saved”, and write the numbers of attendance files that are still open. If you close now, this is lost.',
  'desktop.goBack': 'Go back',
  'desktop.closeAnyway': 'Close and lose it',
  'desktop.stopped': 'The window stopped several times in a row.',
  'desktop.stoppedDetail':
    'What was saved is on this computer and stays there. Try again; if it stops again, restart the computer and tell the developers what you did last.',
  'desktop.tryAgain': 'Try again',
  'desktop.close': 'Close',
  'desktop.notAnswering': 'The window does not answer.',
  'desktop.notAnsweringDetail':
    'It may still be working on something large. What was saved is on this computer. Starting the window again loses only what is not saved yet.',
  'desktop.wait': 'Wait',
  'desktop.startAgain': 'Start the window again',
  'desktop.fault': 'FOR-IN Register met a fault of its own.',
  'desktop.faultDetail':
    'What was saved is on this computer and stays there. Close the application, start it again, and tell the developers what you did last. The file {log} may help them; it holds no names and no texts.',

  'hostFailure.no-space':
    '{hasSubject, select, yes {“{subject}” could not be written: the disk is full.} other {The disk is full.}} Nothing that was there before is lost. Make room on the disk, or choose another place, and do it again.',
  'hostFailure.not-allowed':
    '{hasSubject, select, yes {This computer does not allow access to “{subject}”.} other {This computer does not allow access to that place.}} Choose another place, such as Documents, and do it again.',
  'hostFailure.in-use':
    '{hasSubject, select, yes {Another program is using “{subject}”.} other {Another program is using the file.}} Close it there and do it again.',
  'hostFailure.gone':
    '{hasSubject, select, yes {“{subject}” is not there any more.} other {The file or folder is not there any more.}} If it is on a drive that was taken out, connect the drive and do it again.',
  'hostFailure.too-large':
    '{hasSubject, select, yes {“{subject}” is larger than {limit} MB.} other {The file is larger than {limit} MB.}} Choose another file.',
  'hostFailure.disk':
    '{hasSubject, select, yes {“{subject}” could not be read or written.} other {Reading or writing did not work.}} Nothing that was there before is lost. Do it again, or choose another place.',
  'hostFailure.refused':
    'The application asked for something that it is not allowed to do, and nothing was done. Please tell the developers what you did last.',
  'hostFailure.fault':
    'The application met a fault of its own, and nothing was done. Please tell the developers what you did last.',
};
