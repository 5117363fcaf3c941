/** Charts of Excel's own over cells of the new sheets. */
import { parseArea } from '../../../core/address';
import type { ChartPlan } from '../../../core/chart';
import { has } from '../inExcel';
import type { Step } from '../steps';
import { payloadOf, step } from '../steps';

/** A legend says nothing where there is one row of numbers only. */
const seriesOf = ({ area }: ChartPlan): number => {
  const found = parseArea(area);
  return found ? found.to.column - found.from.column : 0;
};

function draw(worksheet: Excel.Worksheet, plan: ChartPlan): void {
  const kind = plan.kind === 'bar' ? Excel.ChartType.barClustered : Excel.ChartType.columnClustered;
  const chart = worksheet.charts.add(kind, worksheet.getRange(plan.area), Excel.ChartSeriesBy.columns);
  const [from, to = from] = plan.at.split(':');
  chart.setPosition(from ?? plan.at, to);
  chart.name = plan.title;
  chart.title.visible = true;
  chart.title.text = plan.title;
  const isLegendNeeded = seriesOf(plan) > 1;
  chart.legend.visible = isLegendNeeded;
  if (isLegendNeeded) chart.legend.position = 'Bottom';
  const { valueAxis, categoryAxis } = chart.axes;
  if (plan.unit !== '') valueAxis.title.text = plan.unit;
  if (has('1.8')) valueAxis.numberFormat = plan.numberFormat;
  // Bars are drawn from below; read from above they keep the order of the table.
  if (plan.kind === 'bar' && has('1.7')) categoryAxis.reversePlotOrder = true;
}

export const chartSteps = (charts: readonly ChartPlan[]): readonly Step[] =>
  charts.map((plan) => step(({ sheet }) => draw(sheet(plan.sheet), plan), payloadOf(plan), 16));
