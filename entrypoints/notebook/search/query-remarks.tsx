import type { ComponentChildren } from 'preact';
import { Button, language, messages } from '../../../components/index.ts';
import { type ChoiceField, choicesOf, daysAsked, type FieldToken, parseQuery, QUERY_FIELDS, type Remark, remarksOn } from '../../../utils/search/index.ts';
import { today } from '../contents/index.ts';
import { dayWords } from './day-words.ts';
import './query-remarks.css';

export interface QueryRemarksProps {
  readonly query: string;
  /** It finds nothing: also which days it means is told then. */
  readonly findsNothing: boolean;
  readonly onQuery: (query: string) => void;
}

/** What of a query was not understood, and what can be typed instead. */
export function QueryRemarks({ query, findsNothing, onQuery }: QueryRemarksProps) {
  const texts = messages.value.notebook.search.remarks;
  const parsed = parseQuery(query, today.value);
  const written = ({ start, end }: FieldToken): string => query.slice(start, end);
  const values = (field: ChoiceField): string => choicesOf(field, language.value).map(({ name }) => name).join(', ');

  function empty({ field, name }: FieldToken): string {
    switch (QUERY_FIELDS[field].kind) {
      case 'text': return texts.emptyText(name);
      case 'choice': return texts.emptyChoice(name, values(field as ChoiceField));
      case 'day': return texts.emptyDay(name);
      case 'host': return texts.emptyHost(name);
    }
  }

  function words(remark: Remark): ComponentChildren {
    switch (remark.kind) {
      case 'unclosed': return remark.sign === '(' ? texts.openBracket : texts.openQuote(remark.sign);
      case 'sign': return texts.sign(remark.sign);
      case 'emptyField': return empty(remark.token);
      case 'unknownValue': {
        const { field } = remark.token;
        return QUERY_FIELDS[field].kind === 'day' ? texts.unknownDay(written(remark.token)) : texts.unknownChoice(written(remark.token), values(field as ChoiceField));
      }
      case 'noDays': return texts.noDays(written(remark.token));
      case 'unknownField': return (
        <>
          {texts.unknownField(remark.name)}
          {remark.meant !== undefined && (
            <>
              {` ${messages.value.notebook.search.didYouMean} `}
              <Button tone="quiet" onClick={() => onQuery(query.slice(0, remark.start) + remark.meant! + query.slice(remark.start + remark.name.length))}>
                <span lang={language.value}>{remark.meant}:</span>
              </Button>
            </>
          )}
        </>
      );
    }
  }

  const remarks = remarksOn(parsed, language.value);
  const days = findsNothing ? daysAsked(parsed) : [];
  return (
    <div class="query-remarks" role="status">
      {remarks.map((remark) => (
        <p key={`${remark.kind} ${remark.start}`}>{words(remark)}</p>
      ))}
      {days.map(({ token, days }) => (
        <p key={`days ${token.start}`}>{texts.days(written(token), dayWords(days))}</p>
      ))}
    </div>
  );
}
