import type { Random } from "./random.ts";

/** A writer of made-up sentences, mostly in one language with words of the other among them. */
export interface Prose {
  /** The words of one sentence; links can go between them. */
  sentence(): string[];
  /** A few words without punctuation, as for a heading. */
  phrase(low: number, high: number): string;
  /** A lower-case English word, fit for an identifier. */
  identifier(): string;
}

/** `korean` is the share of Korean sentences. */
export function createProse(random: Random, korean: number): Prose {
  const subject = [random.pick(ENGLISH), random.pick(ENGLISH), random.pick(ENGLISH)];
  const englishWord = (): string => (random.chance(0.1) ? random.pick(subject) : random.pickZipf(ENGLISH));
  const koreanWord = (): string => random.pickZipf(KOREAN);
  const styled = (words: string[]): string[] => {
    const mark = random.next();
    const i = random.below(words.length - 1);
    const [open, close] = mark < 0.1 ? ["**", "**"] : mark < 0.15 ? ["`", "`"] : mark < 0.18 ? ["==", "=="] : ["", ""];
    words[i] = `${open}${words[i]}${close}`;
    return words;
  };
  return {
    sentence() {
      if (random.chance(korean)) {
        const words = Array.from(
          { length: random.between(3, 9) },
          () => (random.chance(0.15) ? englishWord() : koreanWord()) + random.pick(PARTICLES),
        );
        return styled([...words, random.pick(STEMS) + random.pick(ENDINGS)]);
      }
      const words = Array.from({ length: random.between(6, 17) }, englishWord);
      return styled([capitalized(words.shift() ?? ""), ...words, `${englishWord()}.`]);
    },
    phrase(low, high) {
      const word = random.chance(korean) ? koreanWord : () => random.pickZipf(CONTENT_WORDS);
      return capitalized(Array.from({ length: random.between(low, high) }, word).join(" "));
    },
    identifier: () => random.pick(ENGLISH),
  };
}

/** `"cache"` to `"Cache"`; Hangul stays. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The words themselves first, then pairs of them, so that rare words never run out. */
function vocabulary(core: readonly string[], heads: readonly string[], tails: readonly string[]): string[] {
  return [...new Set([...core, ...heads.flatMap((head) => tails.map((tail) => head + tail))])];
}

const ENGLISH = vocabulary(
  words(`the a of to and in is for that it with as on be are when this then from by we not can or only each into
    server client request answer address name cache disk memory process thread queue message topic event log table
    index key value row query lock commit branch merge build release test image volume network subnet route port
    gateway policy role user group token session limit quota error retry timeout backup replica leader shard node
    cluster service container file folder path link note page tag list tree graph stack heap hash sort search read
    write copy move start stop wait send receive check create change remove remember forget explain compare because
    however before after always never first second last small large fast slow simple hard open closed old new again`),
  words("re un over pre inter micro auto multi sub meta hyper cross back fore out"),
  words(`load balance schedule plan map pack fetch filter format rank score stage sample trace track watch wire fold
    split join align order group label mount patch probe scale seal shape share shift sign store stream sync tune`).flatMap(
    (tail) => [tail, `${tail}s`, `${tail}er`, `${tail}ing`],
  ),
);
const CONTENT_WORDS = ENGLISH.slice(ENGLISH.indexOf("server"));
const KOREAN_NOUNS =
  words(`서버 요청 응답 주소 이름 메모리 디스크 캐시 스레드 메시지 이벤트 기록 테이블 색인 값 질의 잠금 배포 시험 이미지
  네트워크 경로 정책 역할 사용자 그룹 토큰 세션 한도 오류 재시도 백업 복제 노드 서비스 컨테이너 파일 폴더 링크 노트 문서 태그 목록 트리 그래프
  정렬 탐색 읽기 쓰기 시작 중지 대기 전송 확인 생성 변경 삭제 복습 학습 정리 질문 답변 이유 결과 차이 예시 개념 원리 방법 하루 아침 오후 저녁
  어제 오늘 내일 산책 독서 운동 회의 계획 목표 마음 생각 습관 시간 비용 속도 구조 설계 권한 보안 장애 복구`);
const KOREAN = vocabulary(KOREAN_NOUNS, KOREAN_NOUNS, KOREAN_NOUNS.slice(0, 30));
const PARTICLES = ["", "", "는", "은", "이", "가", "을", "를", "에", "에서", "으로", "의", "와", "도", "부터", "까지"];
const STEMS = words("사용 확인 정리 적용 연결 저장 처리 관리 이해 비교 선택 공유 분리 해결 반복 기록 시작 변경");
const ENDINGS = ["한다.", "했다.", "된다.", "할 수 있다.", "해야 한다.", "하지 않는다.", "하고 있다.", "하면 된다."];
