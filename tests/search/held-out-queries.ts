import type { QueryClass } from "./labelled-queries.ts";

/**
 * A second set, over other notes, written when the search was built and before it was asked any of these. It is not
 * to be tuned to; whoever changes the search may write another one.
 */
export const HELD_OUT: QueryClass = {
  particles: [
    { query: "금리는", answers: ["적금과 예금"] },
    { query: "망원경으로", answers: ["별 보기"] },
    { query: "기울기가", answers: ["신경망 기초"] },
    { query: "병원에", answers: ["감기"] },
    { query: "임베딩과", answers: ["벡터DB 비교"] },
    { query: "비밀값은", answers: ["깃허브 액션"] },
    { query: "바다가", answers: ["강릉 바다"] },
    { query: "이자를", answers: ["적금과 예금"] },
    { query: "러스트의", answers: ["러스트 소유권", "2024-12-31"] },
  ],
  endings: [
    { query: "배포했다", answers: ["깃허브 액션"] },
    { query: "발산", answers: ["선형 회귀"] },
    { query: "합격했다", answers: ["조선의 과거 시험"] },
    { query: "붓다", answers: ["감기"] },
    { query: "외우다", answers: ["피아노 연습", "신경망 기초"] },
    { query: "마시다", answers: ["감기", "강릉 바다"] },
    { query: "즐겁다", answers: ["2024-11-27"] },
    { query: "흔들리는", answers: ["세탁기 고장"] },
    { query: "배우다", answers: ["2024-12-31"] },
  ],
  compounds: [
    { query: "세탁기", answers: ["세탁기 고장"] },
    { query: "필터", answers: ["세탁기 고장"] },
    { query: "은하", answers: ["별 보기"] },
    { query: "역전파", answers: ["신경망 기초"] },
    { query: "순두부", answers: ["강릉 바다"] },
    { query: "소득세", answers: ["적금과 예금"] },
    { query: "하강법", answers: ["선형 회귀"] },
  ],
  spacing: [
    { query: "활성화 함수", answers: ["신경망 기초"] },
    { query: "과거시험", answers: ["조선의 과거 시험"] },
    { query: "드럼 세탁기", answers: ["세탁기 고장"] },
    { query: "빌드 시간", answers: ["깃허브 액션"] },
    { query: "선형회귀", answers: ["선형 회귀"] },
    { query: "새벽 기차", answers: ["강릉 바다"] },
    { query: "정규 방정식", answers: ["선형 회귀"] },
  ],
  initials: [
    { query: "ㅍㅇㄴ", answers: ["피아노 연습"] },
    { query: "ㅅㄱㅁ", answers: ["신경망 기초"] },
    { query: "ㄹㅅㅌ", answers: ["러스트 소유권"] },
    { query: "ㄱㄹㅂㄷ", answers: ["강릉 바다"] },
  ],
  composing: [
    { query: "리팩터ㄹ", answers: ["리팩터링"] },
    { query: "신경맘", answers: [], never: ["감기"] },
    { query: "가상환ㄱ", answers: ["파이썬 가상환경"] },
    { query: "피안", answers: ["피아노 연습"] },
  ],
  "mixed scripts": [
    { query: "HNSW는", answers: ["벡터DB 비교"] },
    { query: "ReLU가", answers: ["신경망 기초"] },
    { query: "벡터 DB", answers: ["벡터DB 비교"] },
    { query: "REST 설계", answers: ["REST API 설계"] },
    { query: "PostgreSQL", answers: ["벡터DB 비교"] },
  ],
  "numbers and dates": [
    { query: "2024-11-27", answers: ["2024-11-27"] },
    { query: "15.4%", answers: ["적금과 예금"] },
    { query: "38.5도", answers: ["감기"] },
    { query: "10만 건", answers: ["벡터DB 비교"] },
  ],
  "code names": [
    { query: "pyproject.toml", answers: ["파이썬 가상환경"] },
    { query: "/v1", answers: ["REST API 설계"] },
    { query: "RefCell", answers: ["러스트 소유권"] },
    { query: "pgvector", answers: ["벡터DB 비교"] },
  ],
  phrases: [
    { query: '"열린 셋"', answers: ["오목 인공지능"] },
    { query: '"정규방정식으로 한 번"', answers: ["선형 회귀"] },
    { query: "커피 -파도", answers: [] },
  ],
  typos: [
    { query: "리펙터링", answers: ["리팩터링"] },
    { query: "신겅망", answers: ["신경망 기초"] },
    { query: "깃헙브 액션", answers: ["깃허브 액션"] },
  ],
  "one syllable": [
    { query: "별", answers: ["별 보기"] },
    { query: "목", answers: ["감기"] },
    { query: "해", answers: ["강릉 바다", "2024-12-31"] },
  ],
  English: [
    { query: "loaf", answers: [] },
    { query: "collapsing", answers: ["Bread proofing"] },
    { query: "deployed", answers: ["Feature flags"] },
    { query: "flag", answers: ["Feature flags"] },
  ],
  "Japanese and Chinese": [
    { query: "地下鉄", answers: ["東京の地下鉄"] },
    { query: "乗り換え", answers: ["東京の地下鉄"] },
    { query: "绿茶", answers: ["茶的种类"] },
    { query: "发酵", answers: ["茶的种类"] },
    { query: "終電", answers: ["東京の地下鉄"] },
  ],
  negatives: [
    { query: "오징어순대", answers: [] },
    { query: "피아노 세탁기", answers: [] },
    { query: "예의", answers: [] },
    { query: "감자", answers: [] },
    { query: "바닥", answers: [] },
    { query: "별명", answers: [] },
    { query: "이사", answers: [] },
    { query: "코끼리", answers: [] },
    { query: "大学", answers: [] },
    { query: "과학실", answers: [] },
  ],
};
