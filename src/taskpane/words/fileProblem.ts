/** Why a file could not be read, in the words that the command line has for it. */
import type { FileProblem } from '../../core/facts';
import { fileProblemWords } from '../../words/unreadable';
import type { Say } from './sayIn';

export const fileProblemText = (say: Say, problem: FileProblem): string => say(fileProblemWords(problem));
