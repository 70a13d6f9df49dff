/** A pattern of our own words: `{year}` is a year. */
export function patternOf(source: string): RegExp {
  return new RegExp(`^${source.replace(/\{([a-zA-Z]+)\}/g, (whole, word: string) => WORDS[word] ?? whole)}$`, "u");
}

const MONTH_WORDS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** A weekday in brackets or behind a space, whichever it is: authors count wrong. */
const WEEKDAY_WORDS =
  "[월화수목금토일](?:요일)?|[月火水木金土日](?:曜日?)?|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|thur|fri|sat(?:ur)?|sun)(?:day)?\\.?";

const WORDS: Readonly<Record<string, string>> = {
  year: "(?<year>(?:19|20|21)\\d\\d)",
  month: "(?<month>0?[1-9]|1[0-2])",
  monthName: `(?<month>${MONTH_WORDS})\\.?`,
  monthWords: MONTH_WORDS,
  day: "(?<day>0?[1-9]|[12]\\d|3[01])",
  week: "(?<week>0?[1-9]|[1-4]\\d|5[0-3])",
  weekWord: "(?:주차|주|週目|週|周)",
  monthWeek:
    "(?<monthWeek>0?[1-6]|first|second|third|fourth|fifth|sixth|last|첫째?|둘째|두|셋째|세|넷째|네|다섯째?|여섯째?|마지막|[一二三四五六]|最終|最后|最後)",
  quarter: "(?<quarter>[1-4一二三四])",
  quarterWord: "(?<quarter>[1-4]|first|second|third|fourth)",
  weekday: `(?: ?[(]? ?(?:${WEEKDAY_WORDS}) ?[)]?|, ?(?:${WEEKDAY_WORDS}))?`,
  weekdayFirst: `(?:(?:${WEEKDAY_WORDS}),? )?`,
};
