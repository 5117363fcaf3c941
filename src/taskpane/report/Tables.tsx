/** Tables and charts of a document: a chart is lying bars beside its numbers. */
import type { JSX } from 'preact';
import type { Block } from '../../core/document';
import { spansOf } from '../../core/spans';
import { barRows } from '../../narrate/bars';
import type { PageSpan } from '../../narrate/pageReport';
import type { Text } from './state';
import { TextLine, WithCells } from './TextLine';

type Shown<Kind extends 'table' | 'chart'> = Readonly<{ block: Block<Kind, PageSpan>; text: Text }>;

function Caption({ block: { title, unit }, text }: Shown<'table'> | Shown<'chart'>): JSX.Element {
  return (
    <caption>
      <span class="doc-strong">
        <TextLine line={title} text={text} />
      </span>
      {unit.length > 0 ? (
        <span class="doc-slanted doc-unit">
          <TextLine line={unit} text={text} />
        </span>
      ) : null}
    </caption>
  );
}

export function TableView({ block, text }: Shown<'table'>): JSX.Element {
  const { columns, rows } = block;
  return (
    <WithCells line={spansOf([block])} text={text}>
      <div class="doc-wide">
        <table class="doc-table">
          <Caption block={block} text={text} />
          <thead>
            <tr>
              {columns.map(({ head }, index) => (
                <th key={index} scope="col">
                  <TextLine line={head} text={text} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ isTotal, cells }, index) => (
              <tr key={index} class={isTotal ? 'doc-strong' : undefined}>
                {columns.map(({ align }, at) => (
                  <td key={at} class={`doc-${align}`}>
                    <TextLine line={cells[at] ?? []} text={text} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </WithCells>
  );
}

const barLength = 100;

export function ChartView({ block, text }: Shown<'chart'>): JSX.Element {
  return (
    <WithCells line={spansOf([block])} text={text}>
      <table class="doc-chart">
        <Caption block={block} text={text} />
        <tbody>
          {barRows(block).map(({ label, count, name, series, share, value }, index) => (
            <tr key={index}>
              {label ? (
                <th scope="rowgroup" rowSpan={count}>
                  <TextLine line={label} text={text} />
                </th>
              ) : null}
              {name ? (
                <td>
                  <TextLine line={name} text={text} />
                </td>
              ) : null}
              <td class="doc-bar">
                <svg viewBox={`0 0 ${barLength} 10`} preserveAspectRatio="none" aria-hidden="true">
                  <rect class={`bar bar-${series}`} width={share * barLength} height="10" />
                </svg>
              </td>
              <td class="doc-right">
                <TextLine line={value} text={text} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WithCells>
  );
}
