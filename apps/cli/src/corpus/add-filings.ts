import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import {
  CorpusWriter,
  DryWriter,
  type SourceInfo,
  sourceName,
  sourceOfFiles,
} from '@cydkit/corpus';
import { type Expansion, expand, type InputSource } from '../inputs/expand-inputs';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { eachFiling, type InputSteps } from '../jobs/each-filing';
import { failureOf } from '../jobs/job';
import { makeRecords } from '../jobs/make-records';
import { reasonOf } from '../messages/errors';
import { messages } from '../messages/messages';
import { describeSelection, type InputOptions, selectionOf } from '../options/input-options';
import { DocumentPlaces, homeOf } from '../reading/document-places';
import { addAnswer } from './add-answer';
import { addPartFolders } from './add-part-folders';
import { type AddReport, emptyReport } from './add-report';
import { type CorpusOptions, corpusFolder } from './corpus-options';
import { printAnswer } from './print-answer';
import { ProgressMeter } from './progress-meter';
import { corpusExists, withCorpus } from './with-corpus';

/** The options of `cyd corpus add`. */
export interface AddOptions extends CorpusOptions, InputOptions {
  dryRun?: true;
  /** The folder of the inputs of which workers have made parts. */
  inputs?: string;
}

/** `cyd corpus add`: adds the filings of files, folders, archives and data sets. */
export async function addFilings(
  inputs: readonly string[],
  options: AddOptions,
  io: Io,
): Promise<ExitCode> {
  const { report, code } = await addToCorpus(inputs, options, io);
  // Where there was nothing to read, the errors say all.
  const isNothing = code === exitCodes.failed && report.sources === 0 && report.added === 0;
  if (!isNothing) await printAnswer(addAnswer(report), options, io);
  return code;
}

/** Adds filings, and returns what came of it and the exit code. */
export async function addToCorpus(
  inputs: readonly string[],
  options: AddOptions,
  io: Io,
): Promise<{ report: AddReport; code: ExitCode }> {
  const log = new MessageWriter(io, options);
  const places = new DocumentPlaces(homeOf(inputs, options, io));
  const reading = { io, options, log, places, readOptions: selectionOf(options) };
  return await withWriter(inputs, options, io, async (writer) => {
    const report = emptyReport(options.dryRun === true);
    const meter = new ProgressMeter((text) => log.progress(text));
    const selection = describeSelection(options);
    const home = resolve(io.cwd, corpusFolder(options, io));
    const adding = {
      writer,
      report,
      meter,
      selection,
      home,
      io,
      log,
      partFolders: [] as Expansion['parts'],
    };
    const steps = addingSteps(adding);
    const code = await eachFiling(inputs, { ...reading, steps }, makeRecords, async (made) => {
      if (failureOf(made) === undefined) {
        if (made.facts === 0) report.withoutFacts += 1;
        else writer.add(made.content);
      }
      await meter.countFiling();
    });
    const isWhole = await addPartFolders(adding.partFolders, {
      ...adding,
      inputs: resolve(io.cwd, options.inputs ?? '.'),
    });
    Object.assign(report, writer.tally);
    const isFailed = code === exitCodes.failed || !isWhole || report.unreadSources > 0;
    const { added, replaced, unchanged, kept, knownSources } = report;
    const isEmpty = added + replaced + unchanged + kept + knownSources === 0;
    const done = isEmpty ? exitCodes.noFacts : exitCodes.done;
    return { report, code: isFailed ? exitCodes.failed : done };
  });
}

type Writer = Pick<CorpusWriter, keyof CorpusWriter>;

/** Opens the corpus to write to. A dry run makes none, and neither does a run without any input. */
async function withWriter<Result>(
  inputs: readonly string[],
  options: AddOptions,
  io: Io,
  use: (writer: Writer) => Promise<Result>,
): Promise<Result> {
  const exists = corpusExists(options, io);
  if (!options.dryRun && (exists || (await leadSomewhere(inputs, options, io)))) {
    return await withCorpus({ ...options, write: true }, io, (corpus) =>
      use(new CorpusWriter(corpus)),
    );
  }
  if (!exists) return await use(new DryWriter(null));
  return await withCorpus(options, io, (corpus) => use(new DryWriter(corpus)));
}

async function leadSomewhere(
  inputs: readonly string[],
  { stdinFilename: stdinName = '-', exclude = [], maxBytes }: AddOptions,
  { cwd }: Io,
): Promise<boolean> {
  const { sources, parts } = await expand(inputs, { cwd, stdinName, exclude, maxBytes });
  return sources.length + parts.length > 0;
}

interface Adding {
  writer: Writer;
  report: AddReport;
  meter: ProgressMeter;
  selection: string;
  /** The folder of the corpus, absolute. */
  home: string;
  /** Those that are found among the inputs: they are added after the others. */
  partFolders: Expansion['parts'];
  io: Io;
  log: MessageWriter;
}

/** Passes over sources that the corpus has whole, and begins and ends the others. */
function addingSteps(adding: Adding): InputSteps {
  const { writer, report, meter, selection, home, io, log } = adding;
  const infos = new Map<InputSource, SourceInfo>();
  return {
    choose: async (sources) => {
      for (const source of sources) {
        const info = await infoOf(source, home, io).catch(async (error: unknown) => {
          report.unreadSources += 1;
          await log.error(messages.inputUnreadable({ name: source.name, reason: reasonOf(error) }));
          return null;
        });
        if (info === null) continue;
        if (writer.isKnown({ ...info, selection })) report.knownSources += 1;
        else infos.set(source, { ...info, selection });
      }
      report.sources = sources.length;
      meter.start([...infos.values()].reduce((sum, { bytes }) => sum + bytes, 0));
      return [...infos.keys()];
    },
    parts: (folders) => {
      adding.partFolders = folders;
    },
    begin: async (source) => {
      const info = infos.get(source);
      if (info !== undefined) writer.beginSource(info);
      await meter.show();
    },
    skip: (name) => {
      report.skipped.push(name);
    },
    end: async (source, isWhole) => {
      if (!isWhole) report.unreadSources += 1;
      writer.endSource(isWhole);
      await meter.countBytes(infos.get(source)?.bytes ?? 0);
    },
  };
}

/** A folder may have several filings, of several files each: the first one names the source. */
async function infoOf(
  { name, path, files }: InputSource,
  home: string,
  io: Io,
): Promise<SourceInfo> {
  if (path !== null) {
    const paths = files?.map((file) => join(path, file)) ?? [path];
    return await sourceOfFiles(sourceName(home, paths[0] ?? path), paths);
  }
  const bytes = await io.readStdin();
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
