const pairs =
  '聞闻億亿訓训練练開开發发語语問问個个為为稱称與与話话們们來来創创製制構构團团隊队華华騰腾訊讯雲云體体節节動动躍跃從从據据於于當当對对這这說说請请會会經经過过樣样種种類类較较異异無无沒没並并還还現现後后將将時时學学習习產产業业務务機机廠厂實实驗验號号電电腦脑達达龍龙藝艺設设計计網网應应該该讓让給给麼么幫帮歡欢誰谁簡简幾几關关於于屬属僅仅處处圖图視视覺觉釋释運运續续觀观氣气報报導导見见親亲愛爱點点題题錄录頻频寫写譯译際际國国歸归態态優优書书萬万裡里複复雜杂結结論论隱隐護护礎础備备屆届則则單单雙双傳传統统適适';

/** Traditional characters and the simplified ones they are matched as, for the characters our tables use. */
export const simplified: readonly (readonly [number, number])[] = Array.from(
  { length: Math.floor(pairs.length / 2) },
  (_, index) => [pairs.charCodeAt(index * 2), pairs.charCodeAt(index * 2 + 1)] as const,
);
