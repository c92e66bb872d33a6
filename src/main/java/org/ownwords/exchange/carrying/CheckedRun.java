package org.ownwords.exchange.carrying;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.runs.Run;
import org.ownwords.exchange.runs.RunFile;

/// What a check found, as its page shows it.
///
/// @param howFar how far it has come, while it goes on
/// @param files  what each file is
/// @param absent the files of the format that are not in the ZIP
/// @param here   whether what was sent can still be brought in
record CheckedRun(Run run, String who, String howFar, List<File> files, List<String> absent, boolean here) {

    private static final int SHOWN = 3;

    /// @param recognised by which columns of its first line it was
    record File(RunFile found, String recognised) {}

    static CheckedRun of(Run run, String who, String howFar, boolean here) {
        var files = run.became().files();
        return new CheckedRun(
                run,
                who,
                howFar,
                files.stream()
                        .map(file -> new File(file, recognised(file.name())))
                        .toList(),
                Stream.of(InterchangeFile.values())
                        .map(InterchangeFile::fileName)
                        .filter(name ->
                                files.stream().noneMatch(file -> file.name().equals(name)))
                        .toList(),
                here);
    }

    private static String recognised(String name) {
        return Stream.of(InterchangeFile.values())
                .filter(file -> file.fileName().equals(name))
                .map(file -> {
                    var columns = file.columns();
                    return "%s and %d more columns"
                            .formatted(
                                    columns.stream().limit(SHOWN).collect(Collectors.joining(", ")),
                                    columns.size() - SHOWN);
                })
                .collect(Collectors.joining());
    }

    /// Whether there is anything in it that is not in the record yet.
    boolean isNew() {
        return run.fresh() > 0;
    }
}
