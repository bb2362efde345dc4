/** What is behind a figure, as a document. Keys begin with `figureAnnex.`. */
export const figureAnnex = {
  'figureAnnex.title': 'Behind the number: {name}',
  'figureAnnex.sum': 'Sum of these activities',
  'figureAnnex.why': 'Why',
  'figureAnnex.date': 'First day',
  'figureAnnex.leftOut': 'In no sum ({number, number})',
  'figureAnnex.superseded': 'the same event as another record',
  'figureAnnex.notOffered':
    'This number is not saved activity by activity: a few people from one country could be recognised.',
};
