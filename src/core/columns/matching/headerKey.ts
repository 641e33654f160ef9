/** Traditional characters of these words, each followed by its simplified form. */
const FOLD = new Map(
  `
    戶户 訂订 單单 號号 編编 額额 幣币 別别 稱称 價价 數数 狀状 態态 負负 責责 階阶 進进 時时
    間间 創创 聯联 絡络 會会 員员 買买 銷销 業业 務务 實实 際际 應应 總总 計计 結结 帳账 歸归
    屬属 顧顾 開开 發发 貨货 購购 優优 後后 淨净 現现 讓让 記记 錄录 經经 專专 簡简 體体 組组
    織织 類类 動动 過过 銀银 爲为 為为 從从 轉转 獲获 區区 選选 擇择 頭头 認认 識识 採采 郵邮
    電电 話话 廠厂 產产 貿贸 賬账 潛潜 歷历 複复 績绩 戰战 報报 議议 級级 終终 結结 準准 線线 產产 規规 碼码 顏颜 項项 細细 種种 備备 說说 條条 寶宝 貝贝
    訪访 觸触 變变 審审 匯汇 費费 廣广 來来 營营 機机 滿满 紹绍 誘诱 劃划 繫系 係系 興兴 預预 評评 薦荐 輸输 損损 離离 對对 國国 況况 內内 註注 節节 點点 處处 團团 隊队 傳传 導导 執执 換换 積积 歲岁 東东 門门 齡龄 溝沟 談谈 見见 鎖锁 終终`
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)])
);

/**
 * A header reduced to what it says: half width, lower case, simplified characters, without spaces, punctuation and what stands in
 * brackets: `Order Date (UTC)` → `orderdate`, `訂單金額（元）` → `订单金额`. Brackets stay when they are all there is.
 */
export function headerKey(header: string): string {
  const text = header.normalize("NFKC").toLowerCase();
  const bare = withoutBrackets(text);
  const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, "");
  return [...(letters(bare) || letters(text))].map((char) => FOLD.get(char) ?? char).join("");
}

/** A half-width text without what stands in brackets. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, "");
}
