package org.ownwords.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealRootTests {

    /// Worked out with another program, once.
    @Test
    void the_root_of_a_seal_never_changes() {
        var root = new SealRoot(new Hash("ff".repeat(32)), "990", 7, Instant.parse("2026-11-20T02:30:00Z"));
        root.add(new ChainEnd(new Chain(new UUID(0, 1)), 14, new Hash("e3".repeat(32))));
        assertThat(root.hash().hex()).isEqualTo("42866c8aa36469acb15ee9c5cc616c7fb685e2e8249a661748025208301d3d97");
    }
}
