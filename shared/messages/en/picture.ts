/** Why a picture cannot be a logo: what, which file, what to do next. */
export const picture = {
  'picture.empty': 'The file {file} is empty. Choose the logo again, or ask for it again.',
  'picture.notAPicture':
    'The file {file} is neither a PNG nor a JPEG picture, whatever its name says. Open the logo in the program it was made in, save it as PNG, and choose that file.',
  'picture.tooLarge':
    'The file {file} is larger than {limit} MB. Save the logo smaller, about 1,000 pixels wide, and choose that file.',
  'picture.tooManyPixels':
    'The picture in {file} has {width, number} by {height, number} pixels; a side of more than {limit, number} cannot be opened here. Save the logo smaller, about 1,000 pixels wide, and choose that file.',
  'picture.noPixels':
    'The picture in {file} has no width or no height. Save the logo again as PNG, and choose that file.',
  'picture.tooNarrow':
    'In the picture in {file}, one side is more than {ratio} times as long as the other. Cut off what is empty around the logo, save it, and choose that file.',
  'picture.damaged':
    'The picture in {file} is damaged or ends in the middle. Save the logo again as PNG, or ask for it again, and choose that file.',
  'picture.moreBehind':
    'Behind the picture in {file} stands something else, which is not shown. Open the logo in a program for pictures, save it as PNG, and choose that file.',
  'picture.tookTooLong':
    'Reading the file {file} took more than {seconds} seconds and was stopped. Save the logo smaller, about 1,000 pixels wide, and choose that file.',
};
