package org.ownwords.section42;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

@Component
class OtherWayAgain implements RecordsAgain {

    private final OtherWays ways;
    private final OtherWayTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    OtherWayAgain(OtherWays ways, OtherWayTellsStore ever, KeptEntries kept, Templates templates) {
        this.ways = ways;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "other_way";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(OtherWay::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.section42OtherWayFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return OtherWay.read(read, file.person().details().givenName(), by.today())
                .map(right -> id -> ways.offer(id, file, right, first, by));
    }
}
