/** The command line was used wrongly: a flag that is not there, a file that does not exist. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
