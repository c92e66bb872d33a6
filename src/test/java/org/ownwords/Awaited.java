package org.ownwords;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/// What a process is to bring about, awaited for as long as it lives and it can still come.
///
/// No time on the clock is too long: on a machine that does much else, that passes while the process stands still. What
/// counts is the time of processors that it had or could have had: what it used, with all that it started, and what of
/// one processor nobody used. One that hangs is found by the second, and one that runs in circles by the first.
public final class Awaited {

    /// Several times as much as anything of ours needs to start or to end.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// What is awaited. It may ask a server that does not listen yet.
    @FunctionalInterface
    public interface Question {
        boolean isSo() throws IOException, InterruptedException;
    }

    private final ProcessHandle process;
    private final DoubleSupplier load;
    private final Map<ProcessHandle, Duration> worked = new HashMap<>();
    private final Duration before;
    private Duration spare = Duration.ZERO;
    private long asked = System.nanoTime();

    /// @param load what part of all processors was used since it was asked before
    private Awaited(ProcessHandle process, DoubleSupplier load) {
        this.process = process;
        this.load = load;
        this.before = worked();
    }

    /// Waits until something is so that a process brings about.
    ///
    /// @param output where the process writes
    /// @throws AssertionError with what it wrote, where it ended before, or had its time
    public static void by(Process process, Path output, Question question) {
        by(process, output, question, PATIENCE, MACHINE::getCpuLoad);
    }

    static void by(Process process, Path output, Question question, Duration patience, DoubleSupplier load) {
        try {
            var trouble = new Awaited(process.toHandle(), load).trouble(question, patience);
            if (!trouble.isEmpty()) {
                throw new AssertionError(trouble + ": " + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until a process ends by itself, or as it was told to.
    public static void end(Process process, Path output) {
        by(process, output, () -> !process.isAlive());
    }

    /// Waits until something is so that is brought about in this process, or by a server that it started.
    public static void here(Question question) {
        var trouble = new Awaited(ProcessHandle.current(), MACHINE::getCpuLoad).trouble(question, PATIENCE);
        if (!trouble.isEmpty()) {
            throw new AssertionError(trouble);
        }
    }

    /// Why it is awaited no longer; nothing where it is so.
    private String trouble(Question question, Duration patience) {
        while (true) {
            // Looked at first: what it brought about before it ended is so.
            var lives = process.isAlive();
            if (isSo(question)) {
                return "";
            }
            if (!lives) {
                return "It ended";
            }
            if (had().compareTo(patience) > 0) {
                return "It had " + patience + " of a processor";
            }
            pause();
        }
    }

    private static boolean isSo(Question question) {
        try {
            return question.isSo();
        } catch (IOException | UncheckedIOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The time of processors that it had or could have had since it is awaited.
    private Duration had() {
        var now = System.nanoTime();
        spare = spare.plus(spare(Duration.ofNanos(now - asked), load.getAsDouble(), MACHINE.getAvailableProcessors()));
        asked = now;
        return worked().minus(before).plus(spare);
    }

    /// What it and all it started have used, those too that have ended since.
    private Duration worked() {
        Stream.concat(Stream.of(process), process.descendants())
                .forEach(each -> each.info().totalCpuDuration().ifPresent(used -> worked.put(each, used)));
        return worked.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /// What of one processor nobody used. A process that wanted it would have had it.
    ///
    /// @param load what part of all processors was used, or less than nothing where nobody knows
    static Duration spare(Duration time, double load, int processors) {
        var free = Math.min(1, (1 - Math.clamp(load, 0, 1)) * processors);
        return Duration.ofNanos(Math.round(time.toNanos() * free));
    }
}
