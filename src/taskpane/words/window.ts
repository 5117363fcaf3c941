/** Words around a piece of a sheet. */

export const words = {
  window: { vi: 'Sheet {sheet}, quanh ô {cell}', en: 'Sheet {sheet}, around {cell}' },
  rowNumbers: { vi: 'Dòng số', en: 'Row' },
  atFault: { vi: 'ô cần xem', en: 'the cell in question' },
  involved: { vi: 'ô liên quan', en: 'takes part' },
  skippedRows: { vi: '… {count} dòng không liên quan …', en: '… rows left out: {count} …' },
  skippedColumns: { vi: 'lược {count} cột', en: 'columns left out: {count}' },
} as const;
