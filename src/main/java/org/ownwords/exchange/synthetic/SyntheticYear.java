package org.ownwords.exchange.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.ownwords.exchange.format.Generated;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.NewFolder;
import org.ownwords.exchange.format.Progress;
import org.ownwords.vocabulary.ReportingYear;

/// Makes up a council's records of a year, in the proportions of England, so that imports and returns can be
/// tried without real records. The same arguments make the same bytes. People are made one after the other,
/// each with all their records, and none is kept in memory, so that a million concerns take no more memory
/// than ten.
public final class SyntheticYear {

    /// Is told how much of a year has been made: every ten thousand concerns, and at the end.
    @FunctionalInterface
    public interface Progress {

        void at(long done, long of);
    }

    private static final Pattern CASSR_CODE = Pattern.compile("[0-9A-Z]{3,5}");
    private static final long TELL_EVERY = 10_000;

    private SyntheticYear() {}

    /// Writes the folder.
    ///
    /// @param folder    is created; refused where it already holds an interchange file
    /// @param authority the council's CASSR code
    /// @param concerns  how many concerns are raised within the year. Others are raised before and after it, so
    ///                  that a return has something to leave out, and enquiries that were open when the year
    ///                  began
    /// @throws FolderRefused         where the folder cannot be written; nothing has been
    /// @throws UncheckedIOException where writing fails; what was written is deleted
    public static Generated write(
            Path folder, String authority, ReportingYear year, int concerns, long seed, Progress progress) {
        if (!CASSR_CODE.matcher(authority).matches()) {
            throw new IllegalArgumentException(
                    "A council's code is 3 to 5 digits or capital letters, such as 504, not " + authority);
        }
        if (concerns < 1) {
            throw new IllegalArgumentException("Ask for at least one concern");
        }
        try (var files = NewFolder.at(folder)) {
            var chance = new Chance(seed).split(authority).split(year.from());
            write(new Setting(authority, year, files), concerns, chance, progress);
            files.complete();
            return new Generated(
                    files.rows(InterchangeFile.PEOPLE),
                    files.rows(InterchangeFile.CONCERNS),
                    files.rows(InterchangeFile.ENQUIRIES),
                    files.rows(InterchangeFile.OUTCOMES),
                    files.rows(InterchangeFile.RISKS),
                    files.rows(InterchangeFile.REVIEWS));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write to " + folder, e);
        }
    }

    private static void write(Setting setting, int concerns, Chance chance, Progress progress) {
        new Reviews(setting).add(chance.split("reviews"));
        var people = new People(setting, new NhsNumbers(chance.split("nhs-numbers")));
        var casework = new Concerns(setting);
        var everybody = chance.split("people");
        var done = 0;
        var told = 0L;
        for (var number = 1L; done < concerns; number++) {
            var their = everybody.split(number);
            var raisings = Raising.about(number, setting.year(), concerns - done, their);
            var person = people.add(number, raisings, their);
            for (var raising : raisings) {
                casework.add(person, raising, their);
                done += raising.isWithin() ? 1 : 0;
            }
            while (done >= told + TELL_EVERY) {
                told += TELL_EVERY;
                progress.at(told, concerns);
            }
        }
        if (told < concerns) {
            progress.at(concerns, concerns);
        }
    }
}
