package org.ownwords.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.quality.PartnerAudit.Found;

/// Reads what a partner sent back of an audit of its own files, and what a group said.
final class OutsideForm {

    private static final int DIGITS = 6;

    private OutsideForm() {}

    /// @param id under which it stands, or null where it is recorded for the first time
    static Supplier<PartnerAudit> audit(Reader read, @Nullable UUID id, LocalDate today) {
        var row = read.typed().id();
        var partner = read.line("partner", "Enter which partner it is from");
        var from = read.pastDay("from", "Enter the first day of the time it is about", today);
        var until = read.pastDay("until", "Enter the last day of the time it is about", today);
        if (until.isBefore(from)) {
            read.dayProblem("until", "The last day must be the first day or later");
        }
        var files = number(read, "files", PartnerAudit.MOST);
        if (files == null || files == 0) {
            read.problem("files", "Enter how many case files were read, as a number");
        }
        var most = files == null ? PartnerAudit.MOST : files;
        var found = new Found(
                number(read, "consent", most),
                number(read, "engaged", most),
                number(read, "advocacy", most),
                number(read, "outcomes", most));
        var good = read.optionalWords("good");
        var change = read.optionalWords("change");
        var on = read.pastDay("receivedOn", "Enter the day it came", today);
        return () -> new PartnerAudit(
                id == null ? row : id, AsRecorded.first(row), partner, from, until, most, found, good, change, on);
    }

    private static @Nullable Integer number(Reader read, String field, int most) {
        var line = read.optionalLine(field);
        if (line == null || line.isEmpty()) {
            return null;
        }
        if (!line.matches("\\d{1," + DIGITS + "}") || Integer.parseInt(line) > most) {
            read.problem(field, "Enter a number from 0 to %d".formatted(most));
            return null;
        }
        return Integer.valueOf(line);
    }

    static Typed entered(PartnerAudit audit) {
        return Typed.nothing()
                .with("partner", audit.partner())
                .with("from", audit.from())
                .with("until", audit.until())
                .with("files", String.valueOf(audit.files()))
                .withAny("consent", text(audit.found().consent()))
                .withAny("engaged", text(audit.found().engaged()))
                .withAny("advocacy", text(audit.found().advocacy()))
                .withAny("outcomes", text(audit.found().outcomes()))
                .withAny("good", audit.good())
                .withAny("change", audit.change())
                .with("receivedOn", audit.receivedOn());
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : String.valueOf(number);
    }

    /// @param id under which it stands, or null where it is recorded for the first time
    static Supplier<GroupTalk> talk(Reader read, @Nullable UUID id, LocalDate today) {
        var row = read.typed().id();
        var about = read.line("about", "Enter what they talked about");
        var ledBy = read.line("ledBy", "Enter who led the talk");
        var on = read.pastDay("on", "Enter the day", today);
        var adults = number(read, "adults", GroupTalk.MOST);
        if (adults == null) {
            read.problem("adults", "Enter how many took part who were safeguarded themselves, as a number");
        }
        var others = number(read, "others", GroupTalk.MOST);
        var all = (adults == null ? 0 : adults) + (others == null ? 0 : others);
        if (adults != null && all == 0) {
            read.problem("adults", "Enter how many took part. There has to be somebody");
        }
        var agreed = read.words("agreed", "Enter what they agreed to before");
        var said = read.words("said", "Enter what they said");
        return () -> new GroupTalk(
                id == null ? row : id,
                AsRecorded.first(row),
                about,
                ledBy,
                on,
                adults == null ? 0 : adults,
                others == null ? 0 : others,
                agreed,
                said,
                List.of());
    }

    static Typed entered(GroupTalk talk) {
        return Typed.nothing()
                .with("about", talk.about())
                .with("ledBy", talk.ledBy())
                .with("on", talk.on())
                .with("adults", String.valueOf(talk.adults()))
                .with("others", String.valueOf(talk.others()))
                .with("agreed", talk.agreed())
                .with("said", talk.said());
    }
}
