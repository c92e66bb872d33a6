package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.Recorder;
import org.ownwords.Scratch;
import org.ownwords.TestDatabase;

class KeptFactTests {

    @Test
    void the_hash_worked_out_here_is_the_one_the_database_works_out() throws SQLException {
        try (var scratch = Scratch.empty()) {
            var chain = UUID.randomUUID();
            try (var recorder = new Recorder(scratch.application(), TestDatabase.LARCHMERE)) {
                var person = recorder.person(chain, Instant.parse("2026-03-27T09:30:00Z"));
                recorder.details(chain, person, "Zoë “Jo” O’Hara\n😀", Instant.parse("2026-07-01T23:59:59.999999Z"));
                recorder.person(chain, Instant.parse("1931-02-28T00:00:00.000001Z"));
            }
            var facts = new ArrayList<KeptFact>();
            try (var store = VerificationStore.open(scratch.owner())) {
                store.eachFact(facts::add);
            }
            assertThat(facts).hasSize(3);
            assertThat(facts.get(0).hashAfter(Hash.NONE)).isEqualTo(facts.get(0).hash());
            assertThat(facts.get(1).hashAfter(facts.get(0).hash()))
                    .isEqualTo(facts.get(1).hash());
            assertThat(facts.get(2).hashAfter(facts.get(1).hash()))
                    .isEqualTo(facts.get(2).hash());
        }
    }

    /// Worked out with another program, once.
    @Test
    void the_hash_of_a_fact_never_changes() {
        var fact = new KeptFact(
                new Finding.Place(
                        "990",
                        new Chain(UUID.fromString("00000000-0000-0000-0000-00000000000a")),
                        2,
                        "PersonAdded",
                        new Row("person", UUID.fromString("00000000-0000-0000-0000-00000000000b"))),
                "1774603800000000",
                "1774603800000001",
                "ade",
                new Hash("00".repeat(32)),
                Hash.NONE,
                Optional.empty());
        assertThat(fact.hashAfter(new Hash("ff".repeat(32))).hex())
                .isEqualTo("741405c42a559bf982feb0868db0513519b2cedb0e34396abc9d53ce67824219");
    }
}
