package org.ownwords.returns.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.By;
import org.ownwords.access.Councils;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.larchmere.Cast;
import org.ownwords.page.NotFound;
import org.ownwords.returns.cells.Council;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.files.Comments;
import org.ownwords.returns.files.SacFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("postgresql")
class SentReturnsTests {

    private static final String SALTBY = "991";
    private static final Practitioner OLA = new Practitioner("ola.wick", "Ola Wick", SALTBY, Role.ANALYST, null);
    private static final By AT_NOON = new By(OLA, Instant.parse("2026-06-01T11:00:00Z"));

    private final TestCouncil council = TestCouncil.get();
    private final SentReturns sent = council.bean(SentReturns.class);

    private UUID sentBySaltby() {
        var id = UUID.randomUUID();
        Sight.of(SALTBY, () -> {
            council.bean(Councils.class).establish(SALTBY, "Saltby Council", List.of(), List.of(OLA));
            sent.keep(
                    id,
                    Made.of(
                            new Council(SALTBY, "=Saltby", "-", "-"),
                            Made.count("SG1f", "concern", "total", "total", 7)),
                    new SentReturn.SignOff("Ruth Penhale", "Director", Comments.NONE),
                    AT_NOON);
            return true;
        });
        return id;
    }

    private void seeing(String authority, Runnable work) {
        var transactions = new TransactionTemplate(council.bean(PlatformTransactionManager.class));
        Sight.of(authority, () -> {
            transactions.executeWithoutResult(_ -> work.run());
            return true;
        });
    }

    @Test
    void what_was_sent_is_kept_cell_for_cell() {
        var id = sentBySaltby();
        seeing(SALTBY, () -> {
            var visible = sent.visibleTo(OLA);
            var cells = visible.cells(visible.get(id));
            assertThat(cells)
                    .isEqualTo(Made.of(Made.count("SG1f", "concern", "total", "total", 7))
                            .values());
            assertThat(Change.since(cells, Made.of(Made.count("SG1f", "concern", "total", "total", 9))))
                    .containsExactly(new Change(
                            "SG1f", "Safeguarding Concerns", 7, 9, "/returns/sac/2025-26/SG1f/concern/total/total"));
            assertThat(visible.file(visible.get(id))).contains(",'=Saltby,");
        });
    }

    @Test
    void what_another_council_sent_is_not_there() {
        var id = sentBySaltby();
        seeing(Cast.LARCHMERE, () -> {
            for (var practitioner : List.of(Cast.MEERA, OLA)) {
                assertThatThrownBy(() -> sent.visibleTo(practitioner).get(id)).isInstanceOf(NotFound.class);
            }
        });
        var meera = Visitor.signedIn(council, "meera.pillai");
        for (var path : List.of("/returns/sent/" + id, "/returns/sent/" + id + "/return.csv")) {
            assertThat(meera.open(path).status()).as(path).isEqualTo(404);
        }
        assertThat(meera.open("/returns").body()).doesNotContain(id.toString());
    }

    @Test
    void a_file_that_is_no_return_is_refused() {
        for (var file :
                List.of("a,b\n1,2\n", "TABLE_REFERENCE,ENQUIRY_TYPE,CATEGORY,SUBCATEGORY,VALUE\nSG9,a,b,c,1\n")) {
            assertThatThrownBy(() -> SacFile.cells(file)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
