package org.ownwords.consent;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.SaysBefore;
import org.ownwords.casework.SaysBefore.Line;
import org.ownwords.casework.SaysBefore.Way;
import org.ownwords.casework.SaysBefore.Work;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Whether those who buy care and watch its quality have heard of it, at each stage of the work: what goes wrong with
/// care that is bought is theirs to put right for others too. It is asked of nobody: much abuse has nothing to do with
/// bought care.
@Component
class ThoseWhoBuyCare implements SaysBefore {

    private final PassingsOn passingsOn;

    ThoseWhoBuyCare(PassingsOn passingsOn) {
        this.passingsOn = passingsOn;
    }

    @Override
    public List<Line> before(Work work, CaseFile file, By by) {
        return switch (work) {
            case CAPACITY, BEST_INTERESTS, RISK, MEETING -> List.of();
            case SECTION_42, PLAN, CLOSING ->
                List.of(line(passingsOn.on(file), file.id().path()));
        };
    }

    /// Who of them was told last, or that nobody was.
    ///
    /// @param told the newest first
    /// @param path the address of the case
    static Line line(List<PassedOnEntry> told, String path) {
        var way = new Way("Record what they were told", path + "/passed-on/new");
        return told.stream()
                .map(PassedOnEntry::passedOn)
                .filter(PassedOn::buysCare)
                .findFirst()
                .map(last -> new Line(
                        "Those who buy care, or watch its quality, heard of it: %s, on %s."
                                .formatted(last.toWhom(), Days.day(last.on())),
                        way))
                .orElseGet(() -> new Line(
                        "If it is about care that is bought: it is not recorded that those who buy it, or watch its quality, have heard of it.",
                        way));
    }
}
