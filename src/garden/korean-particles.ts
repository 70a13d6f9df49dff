/**
 * Whether the letters that follow a name without a space are particles of Korean: after "감나무", `"는"` and `"에서도"` are,
 * `"꽃"` is not.
 */
export function isParticle(ending: string): boolean {
  return PARTICLES.test(ending);
}

/** What tells of number or part comes before what tells of place, and topic or "too" comes last. */
const FIRST = "들|등";
const PLACE =
  "에게서|에서부터|으로부터|로부터|으로서|으로써|에서|에게|한테|께서|으로|로서|로써|까지|부터|처럼|보다|마다|만큼|같이|대로|밖에|조차|마저|이랑|하고|에|께|로|와|과|랑|의";
const LAST =
  "이라는|이라고|라는|라고|이라면|라면|이란|이라도|라도|이나마|이든|든|이나|은|는|이|가|을|를|도|만|의|나|란|요|야|아";
const COPULA =
  "입니다|이었다|이었던|이므로|이지만|이라서|이어서|이고|이며|이다|인데|인|일|였다|였던|지만|라서|고|며|다|임|엔|에선|에겐";

const PARTICLES = new RegExp(`^(?:${FIRST})?(?:${PLACE})?(?:${LAST}|${COPULA})?$`);
