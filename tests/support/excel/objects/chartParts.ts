/** What may be set on a chart and on the objects below it: the documented classes and their properties. */
import { choiceArgument, flagArgument, numberArgument, textArgument } from '../hostObject';
import { colourArgument } from './formatParts';

export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
  'XYScatter',
];

type Check = (value: unknown) => unknown;
const colour: Check = (value) => `#${colourArgument(value)}`;
const oneOf =
  (...choices: string[]): Check =>
  (value) =>
    choiceArgument(value, choices);

/** What may be set below a chart: the documented class, its properties and the objects in it. */
export type Part = Readonly<{
  type: string;
  set: Readonly<Record<string, Check>>;
  open?: Readonly<Record<string, Part>>;
  call?: Readonly<Record<string, Check>>;
}>;

const font: Part = {
  type: 'ChartFont',
  set: { bold: flagArgument, italic: flagArgument, color: colour, name: textArgument, size: numberArgument },
};
const fill: Part = { type: 'ChartFill', set: {}, call: { setSolidColor: colour } };
const line: Part = { type: 'ChartLineFormat', set: { color: colour, weight: numberArgument } };
const title = (type: string): Part => ({
  type,
  set: { text: textArgument, visible: flagArgument, overlay: flagArgument },
  open: { format: { type: `${type}Format`, set: {}, open: { font } } },
});
const gridlines: Part = { type: 'ChartGridlines', set: { visible: flagArgument } };
const axis: Part = {
  type: 'ChartAxis',
  set: {
    numberFormat: textArgument,
    minimum: numberArgument,
    maximum: numberArgument,
    reversePlotOrder: flagArgument,
    visible: flagArgument,
    displayUnit: textArgument,
  },
  open: {
    title: title('ChartAxisTitle'),
    majorGridlines: gridlines,
    minorGridlines: gridlines,
    format: { type: 'ChartAxisFormat', set: {}, open: { font, line } },
  },
};
const dataLabels: Part = {
  type: 'ChartDataLabels',
  set: {
    position: textArgument,
    showValue: flagArgument,
    showSeriesName: flagArgument,
    showCategoryName: flagArgument,
    numberFormat: textArgument,
  },
  open: { format: { type: 'ChartDataLabelFormat', set: {}, open: { font } } },
};
export const chartPart: Part = {
  type: 'Chart',
  set: {
    name: textArgument,
    left: numberArgument,
    top: numberArgument,
    width: numberArgument,
    height: numberArgument,
    chartType: oneOf(...chartTypes),
  },
  open: {
    title: title('ChartTitle'),
    legend: {
      type: 'ChartLegend',
      set: { visible: flagArgument, position: oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'), overlay: flagArgument },
      open: { format: { type: 'ChartLegendFormat', set: {}, open: { font } } },
    },
    axes: { type: 'ChartAxes', set: {}, open: { valueAxis: axis, categoryAxis: axis } },
    dataLabels,
    format: { type: 'ChartAreaFormat', set: {}, open: { fill, font } },
  },
};
export const seriesPart: Part = {
  type: 'ChartSeries',
  set: { name: textArgument, gapWidth: numberArgument, overlap: numberArgument, hasDataLabels: flagArgument },
  open: { format: { type: 'ChartSeriesFormat', set: {}, open: { fill, line } }, dataLabels },
};
