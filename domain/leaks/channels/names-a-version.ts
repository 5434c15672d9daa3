const specifics =
  /\b\d{1,4}\s?k[\s-]*(?:token|context)|\b\d{1,3}(?:[,.]\d{3})+[\s-]*token|\b\d+\s?(?:m|million)[\s-]*token|context (?:window|length)|上下文(?:窗口|长度)|コンテキスト(?:長|ウィンドウ)|컨텍스트|ventana de contexto|fenêtre de contexte|kontextfenster|контекстн|\bv\d+(?:\.\d+)+|\bversion \d|\b[a-z]+-\d+(?:\.\d+)?(?:-[a-z]+)*-\d{4,8}\b|-(?:preview|latest|instruct|turbo)\b|\bapi\b/i;

/** Whether a text tells, beside a training date, what narrows a model down: a context length, a version, an API. */
export function namesVersion(text: string): boolean {
  return specifics.test(text);
}
