// The instructions of a Dockerfile, stage by stage: docs.docker.com/reference/dockerfile/. Pure.
import { linesOf } from './deployment-texts.ts';

export interface DockerInstruction {
  /** In capitals: `FROM`. */
  readonly word: string;
  readonly rest: string;
  /** 1-based. */
  readonly line: number;
}

export interface DockerStage {
  /** What stands after FROM: an image, or the name of a stage above. */
  readonly base: string;
  /** Lower case; empty when it has none. */
  readonly name: string;
  readonly line: number;
  readonly instructions: readonly DockerInstruction[];
}

const instruction =
  /^\s*(?:ONBUILD\s+)?(FROM|RUN|CMD|ENTRYPOINT|ENV|ARG|COPY|ADD|USER|EXPOSE|LABEL|WORKDIR|VOLUME|SHELL|HEALTHCHECK|STOPSIGNAL|MAINTAINER)\s+(.*)$/is;

/** None when it is no Dockerfile. */
export function dockerStages(text: string): readonly DockerStage[] {
  const stages: (DockerStage & { instructions: DockerInstruction[] })[] = [];
  for (const { line, text: written } of linesOf('', 'dockerfile', text)) {
    const [, word = '', rest = ''] = instruction.exec(written) ?? [];
    if (word === '') continue;
    if (word.toUpperCase() === 'FROM') {
      const [, base = '', name = ''] = /^(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(rest) ?? [];
      stages.push({ base, name: name.toLowerCase(), line, instructions: [] });
    } else stages.at(-1)?.instructions.push({ word: word.toUpperCase(), rest: rest.trim(), line });
  }
  return stages;
}

/** The stage that is run, and those that it is built upon, the last one first. */
export function finalStages(stages: readonly DockerStage[]): readonly DockerStage[] {
  const chain: DockerStage[] = [];
  let at = stages.at(-1);
  while (at !== undefined && !chain.includes(at)) {
    const below: string = at.base.toLowerCase();
    const index: number = stages.indexOf(at);
    chain.push(at);
    at = stages.slice(0, index).find(({ name }) => name !== '' && name === below);
  }
  return chain;
}
