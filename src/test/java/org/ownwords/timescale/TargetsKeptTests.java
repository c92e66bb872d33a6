package org.ownwords.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.Scratch;
import org.ownwords.access.Settings;
import org.ownwords.history.Finding;
import org.ownwords.history.Verification;

/// Targets that were set before changes of them were kept.
@Tag("postgresql")
class TargetsKeptTests {

    private static final int KEPT_SINCE = 95;

    @Test
    void what_was_set_before_is_kept_with_its_facts_on_the_chain_of_all_settings() throws Exception {
        try (var record = Scratch.migratedFrom(
                        KEPT_SINCE,
                        "insert into authority values ('990', 'Larchmere Council')",
                        "insert into timescale values ('990', 'decision', 5, '2026-04-01', 'sam.oyelaran'),"
                                + " ('990', 'decision', 3, '2015-04-01', 'sam.oyelaran'),"
                                + " ('990', 'enquiry', 40, '2015-04-01', 'sam.oyelaran')");
                var connection = record.owner().getConnection();
                var statement = connection.createStatement();
                var kept = statement.executeQuery("""
                        select t.stage, t.working_days, f.chain_id,
                               (select b.working_days from target b where b.id = t.replaces) as before
                          from target t
                          join fact f on f.row_table = 'target' and f.row_id = t.id
                         order by f.position""")) {
            var said = new ArrayList<String>();
            while (kept.next()) {
                assertThat(kept.getString("chain_id"))
                        .isEqualTo(Settings.chain("990").id().toString());
                said.add("%s %d after %s".formatted(kept.getString(1), kept.getInt(2), kept.getString("before")));
            }
            assertThat(said).containsExactly("decision 3 after null", "decision 5 after 3", "enquiry 40 after null");
            var found = new ArrayList<Finding>();
            new Verification(record.owner()).verify(Optional.empty(), found::add);
            assertThat(found).isEmpty();
        }
    }
}
