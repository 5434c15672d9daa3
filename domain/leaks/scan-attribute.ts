import { providerHosts } from './channels/provider-hosts';
import { namesIn, type PlacedName } from './claims/names-in';
import type { ClaimedIdentity, Severity, Span } from './finding';
import type { Lexicon } from './lexicon/build-lexicon';
import { modelMakers } from './lexicon/model-makers';
import { scanReply } from './scan-reply';
import { vocabularyFor } from './vocabulary/default-vocabulary';

/** Whom an attribute speaks to: people, the page's own code, or the network; and links, which a reply sets as it likes. */
export type AttributeChannel = 'label' | 'data' | 'address' | 'link';

/**
 * One place in an attribute that names a model or maker. `void`: a label that makes a claim. `suspect`: the attribute tells whose
 * the reply is. `note`: a name that is only mentioned, which a strict blind hides all the same.
 */
export interface AttributeFinding {
  readonly channel: AttributeChannel;
  readonly severity: Severity;
  /** What to hide, in UTF-16 units of the attribute's text. */
  readonly span: Span;
  /** Never shown or kept before the vote. */
  readonly claimed: ClaimedIdentity;
}

/** This many identities in one text are a list of all models, as menus and search indexes carry: no leak. */
const catalogueSize = 8;
const longestText = 100_000;

/**
 * Reads one attribute of a reply's markup: `name` as in HTML (`alt`, `data-model-id`, `src`, …), `text` its value. Linear in the
 * text; a text past 100,000 units is read only so far.
 */
export function scanAttribute(name: string, text: string, lexicon?: Lexicon): readonly AttributeFinding[] {
  const value = text.slice(0, longestText);
  const names = namesIn(value, vocabularyFor(lexicon));
  if (new Set(names.map(identityOf)).size >= catalogueSize) return [];
  const channel = channelOf(name, value);
  if (channel === 'label') return readLabel(value, names, lexicon);
  const told = names.map((found) => {
    const isTold =
      channel === 'data'
        ? isNaming.test(name) || isTelling(found)
        : channel === 'address' && isTelling(found);
    return findingOf(channel, isTold ? 'suspect' : 'note', found);
  });
  return channel === 'data' ? told : [...findHosts(channel, value), ...told];
}

const labels =
  /^(?:alt|title|aria-(?:label|description|valuetext|roledescription)|placeholder|label|value|content|data-(?:tooltip|tip|title|content|text|original-title))$/i;
const addresses = /^(?:src|srcset|poster|style|data-(?:src|srcset|url)|xlink:href)$/i;
const links = /^(?:href|cite|action|formaction|data-href)$/i;
/** Attributes that are there to say whose the reply is. */
const isNaming = /model|provider|vendor|author|organi[sz]ation|maker|engine|llm|bot|assistant/i;

function channelOf(name: string, value: string): AttributeChannel {
  if (labels.test(name)) return 'label';
  if (links.test(name)) return 'link';
  return addresses.test(name) || /^(?:https?:)?\/\//.test(value) ? 'address' : 'data';
}

/** A label that repeats the reply is judged like the reply; one that is nothing but a name tells it; in others a name is mentioned. */
function readLabel(
  text: string,
  names: readonly PlacedName[],
  lexicon: Lexicon | undefined,
): AttributeFinding[] {
  const claims = scanReply(text, { part: 'page', ...(lexicon && { lexicon }) })
    .filter(({ severity }) => severity !== 'note')
    .map(
      ({ severity, nameSpan, claimed }): AttributeFinding => ({
        channel: 'label',
        severity,
        span: nameSpan,
        claimed,
      }),
    );
  const isBare = isNothingBut(text, names);
  const others = names
    .filter(({ span }) => !claims.some((claim) => claim.span.start === span.start))
    .map((found) => findingOf('label', isBare && !isOrdinaryWord(found) ? 'suspect' : 'note', found));
  return [...claims, ...others];
}

const beside =
  /\b(?:logo|icon|avatar|image|picture|photo|profile|model|assistant|ai|bot|chatbot|response|reply|answer|message|from|by|of|the|generated|provider|powered|version|said|says|badge|provided)\b|[\s\p{P}\p{S}\d]/giu;

function isNothingBut(text: string, names: readonly PlacedName[]): boolean {
  const rest = names.reduceRight((kept, { span }) => kept.slice(0, span.start) + kept.slice(span.end), text);
  return rest.replace(beside, '') === '';
}

function isOrdinaryWord({ family, maker, isCapital, hasVersion }: PlacedName): boolean {
  if (maker !== undefined || hasVersion || family?.nameClass === 'U') return false;
  return family?.nameClass !== 'P' || !isCapital;
}

/** In identifiers and addresses a name needs no capital, but neither words of design nor hosts of everyday services count. */
function isTelling({ family, maker, hasVersion }: PlacedName): boolean {
  if (family?.nameClass === 'U' || family?.nameClass === 'P') return true;
  return (family !== undefined && hasVersion) || (maker !== undefined && modelMakers.has(maker.maker));
}

function findHosts(channel: AttributeChannel, text: string): AttributeFinding[] {
  const lower = text.toLowerCase();
  return providerHosts.flatMap(({ text: host, maker, use }) => {
    const start = lower.indexOf(host);
    if (start < 0 || (channel === 'link' && use === 'api')) return [];
    const span = { start, end: start + host.length };
    return [{ channel, severity: 'suspect', span, claimed: { maker } }];
  });
}

function identityOf({ family, maker }: PlacedName): string {
  return family?.family || (family ?? maker)?.maker || '';
}

function findingOf(channel: AttributeChannel, severity: Severity, found: PlacedName): AttributeFinding {
  const name = found.family ?? found.maker;
  return {
    channel,
    severity,
    span: found.span,
    claimed: { ...(name?.maker && { maker: name.maker }), ...(name?.family && { family: name.family }) },
  };
}
