import type { Sentence } from '@/domain/leaks/text/sentence';
import type { Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';
import type { Claim } from './claim';
import { makerOf, modelOf } from './token-names';
import { readTokens, type Token } from './tokens';

/** How far before and after a name the word for its site may stand, in characters. */
const reach = 40;

/** What follows the name of a maker whose pages a reader is sent to: "'s official website", ".ai", "官网". */
const pagesAfter =
  /^(?:\.(?:ai|com|cn|org|co|ru|io)(?![a-z])|(?:'s|的|の|의)?[ -]?(?:(?:official|own|public|ai|corporate|developer|model|company) )*(?:web ?sites?|web ?page|sites?|documentation|docs|blog|help cent(?:er|re)|model card|support (?:team|page)|官网|官方网站|官方文档|公式サイト|公式ウェブサイト|公式ドキュメント|공식 ?(?:웹사이트|홈페이지|문서|사이트))(?![a-z]))/;
/** What goes before it: "the documentation of", "le site officiel de", "официальный сайт". */
const pagesBefore =
  /(?:website|documentation|webseite|dokumentation|site|sitio|página|documentación|documentação|sito|documentazione|сайт[а-я]*|документаци[а-я]*|situs|trang web|tài liệu|strona|strony|stronie|web sitesi|موقع)(?: (?:web|officiel(?:le)?|oficial|ufficiale|resmi|chính thức|internetowej))*(?: (?:of|by|von|de|do|da|di|du|der|компании|của|dari|شركه))?(?: the| d'| dell'| l')? ?$/u;
/** Advice to sign up somewhere does not speak of its writer. */
const firstPerson =
  /(?<!\p{L})(?:i|i'm|i'd|my|me|je|j'ai|ma|mon|mes|ich|mich|meine?[mnrs]?|yo|mi|mis|puedo|conozco|eu|meu|minha|posso|mio|mia|miei|я|мне|меня|мо(?:й|я|е|и|ю|ей|их)|saya|ben|benim|tôi|mình|ik|mijn|jag|min|jestem|mnie|moje[jg]?o?)(?!\p{L})|我|私|저는|제/u;
const disowned =
  /\bnot (?:\w+ )?(?:affiliated|associated|made|developed|related|connected|built|created|trained)/;

/**
 * Asked who it is, a reply sends the reader to one maker's own pages: "see the official Qwen website". It says by that whose it is,
 * though it claims nothing. A sentence that names several makers only lists where to look.
 */
export function readReferral(sentence: Sentence, vocabulary: Vocabulary): Claim | undefined {
  const tokens = readTokens(sentence, vocabulary, 0).filter(({ name }) => name);
  const makers = new Set(tokens.map((token) => nameOf(token)?.maker));
  const text = sentence.text();
  if (makers.size !== 1 || disowned.test(text) || !firstPerson.test(text)) return undefined;
  const token = tokens.find((candidate) => isOfPages(text, candidate));
  const name = token && nameOf(token);
  if (!token || !name || name.nameClass === 'A') return undefined;
  return { relation: 'policy', from: token.start, token, name };
}

function nameOf(token: Token) {
  return makerOf(token) ?? modelOf(token);
}

function isOfPages(text: string, { start, end }: Token): boolean {
  return (
    pagesAfter.test(text.slice(end, end + reach)) ||
    pagesBefore.test(text.slice(Math.max(0, start - reach), start))
  );
}
