/** Why a file is refused: what, where, what to do next. */
export const reading = {
  'reading.missing': 'The file {file} is not there or cannot be opened. Check its name and folder.',
};
