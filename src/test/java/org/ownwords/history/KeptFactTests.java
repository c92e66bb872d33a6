package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeptFactTests {

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
