package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.history.Finding.Place;

class FindingTests {

    private static final Chain CHAIN = new Chain(new UUID(0, 1));
    private static final Row ROW = new Row("ask", new UUID(0, 2));
    private static final Place PLACE = new Place("990", CHAIN, 3, "Asked", ROW);
    private static final String WHERE = "Authority 990, chain 00000000-0000-0000-0000-000000000001, fact 3 (Asked, row"
            + " 00000000-0000-0000-0000-000000000002 of ask): ";

    @Test
    void a_finding_says_where_and_what_in_a_sentence() {
        assertThat(new Finding.FactAltered(PLACE).sentence())
                .isEqualTo(WHERE + "the fact was changed after it was recorded.");
        assertThat(new Finding.FactsReordered(PLACE, 5).sentence())
                .isEqualTo(WHERE + "the fact was recorded as number 5 and has been moved.");
        assertThat(new Finding.RowAltered(PLACE).sentence())
                .isEqualTo(WHERE + "the row was changed after it was recorded.");
        assertThat(new Finding.RowMissing(PLACE).sentence()).isEqualTo(WHERE + "the row is missing.");
        assertThat(new Finding.RowWithoutFact("990", ROW).sentence())
                .isEqualTo("Authority 990, row 00000000-0000-0000-0000-000000000002 of ask: the row was added without"
                        + " being recorded.");
    }

    @Test
    void a_finding_about_a_chain_says_which() {
        var chain = "Authority 990, chain 00000000-0000-0000-0000-000000000001: ";
        assertThat(new Finding.FactMissing("990", CHAIN, 2, 2).sentence()).isEqualTo(chain + "fact 2 is missing.");
        assertThat(new Finding.FactMissing("990", CHAIN, 2, 4).sentence())
                .isEqualTo(chain + "facts 2 to 4 are missing.");
        assertThat(new Finding.ChainCutOff("990", CHAIN, 5, 3).sentence())
                .isEqualTo(chain + "the end is cut off. 5 facts were recorded and the last is number 3.");
        assertThat(new Finding.ChainEndAltered("990", CHAIN).sentence())
                .isEqualTo(chain + "the end kept for the chain is not that of its facts.");
    }

    @Test
    void a_finding_about_a_batch_says_what_is_left_of_it() {
        var rows = new Finding.Numbers(3, 40);
        assertThat(new Finding.BatchAltered("990", "look", rows, 38, 37).sentence())
                .isEqualTo("Authority 990, rows 3 to 40 of look: 38 were sealed and 37 are there.");
        assertThat(new Finding.BatchAltered("990", "look", rows, 38, 38).sentence())
                .isEqualTo("Authority 990, rows 3 to 40 of look: a row was changed after they were sealed.");
    }

    @Test
    void a_finding_about_a_seal_says_which() {
        assertThat(new Finding.SealMissing("990", 7).sentence())
                .isEqualTo("Authority 990, seal 7: the seal is missing.");
        assertThat(new Finding.SealBroken("990", 7).sentence())
                .isEqualTo("Authority 990, seal 7: the seal was changed after it was made.");
        assertThat(new Finding.SealedEndLost("990", 7, CHAIN, 3).sentence())
                .isEqualTo("Authority 990, seal 7: fact 3 of chain 00000000-0000-0000-0000-000000000001 is not the one"
                        + " that was sealed, or is missing.");
    }
}
