package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ownwords.Awaited;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;

/// While the database takes nothing in, as on a full disk: here it is told to refuse whatever is written.
class TroubleTests {

    private static final TestCouncil COUNCIL = TestCouncil.get();
    private static final String WORDS = "He said:\n“I don’t want to go home.”  <b>Not</b> yet, and not alone.";

    private final Visitor nadia = Visitor.signedIn(COUNCIL, "nadia.rahman");
    private final Matter matter = Matter.open();

    private static void refuseAll(boolean all) {
        Rows.run("alter system set default_transaction_read_only = " + (all ? "on" : "off"));
        Rows.of("select pg_reload_conf()");
        Awaited.here(() -> takesNothing() == all);
        letGo();
    }

    /// A connection that waits in the pool may not have heard of it yet. One that is opened now has.
    private static void letGo() {
        try {
            COUNCIL.bean(DataSource.class)
                    .unwrap(HikariDataSource.class)
                    .getHikariPoolMXBean()
                    .softEvictConnections();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean takesNothing() {
        return "on".equals(Rows.value("show default_transaction_read_only"));
    }

    @AfterEach
    void make_room() {
        refuseAll(false);
    }

    private static Answer isTrouble(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text())
                .contains("Ownwords cannot record anything now", "Tell your administrator, and try again");
        return answer;
    }

    @Test
    void the_page_carries_the_words_and_sends_them_again_once_there_is_room() {
        var path = Form.CONVERSATION.path(matter);
        var opened = nadia.open(path);
        var id = UUID.randomUUID();
        var typed = Matter.with(id, Form.CONVERSATION.least(matter));
        typed.put("said", java.util.List.of(WORDS));
        refuseAll(true);

        var carried = isTrouble(nadia.submit(opened, typed));
        assertThat(carried.text())
                .contains("could not be kept anywhere but on this page")
                .doesNotContain("was kept");
        assertThat(carried.page().select(".ownwords-verbatim").eachText()).anyMatch(text -> text.contains("go home.”"));
        assertThat(carried.page().select("main b")).isEmpty();
        carried = isTrouble(nadia.submit(carried, typed()));
        assertThat(Rows.count("from conversation where id = ?", id)).isZero();

        refuseAll(false);
        assertThat(nadia.submit(carried, typed()).problems()).isEmpty();
        assertThat(Rows.value("select said from conversation where id = ?", id)).isEqualTo(WORDS);
        nadia.submit(carried, typed());
        assertThat(Rows.count("from conversation where id = ?", id)).isEqualTo(1);
    }

    @Test
    void every_page_says_what_to_do_and_health_says_it_too() {
        var anybody = Visitor.anybody(COUNCIL);
        var signIn = anybody.open("/sign-in");
        assertThat(anybody.open("/health").status()).isEqualTo(200);
        refuseAll(true);
        isTrouble(nadia.open(matter.path()));
        isTrouble(nadia.open("/work"));
        isTrouble(anybody.submit(signIn, typed("username", "sam.oyelaran")));
        assertThat(anybody.open("/health").status()).isEqualTo(503);

        refuseAll(false);
        assertThat(nadia.open("/work").status()).isEqualTo(200);
        assertThat(anybody.open("/health").body()).isEqualTo("Well.\n");
    }
}
