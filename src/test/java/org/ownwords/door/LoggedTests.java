package org.ownwords.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/// What an operator's log says, as the JSON that the archive and the containers log: what failed and where,
/// and nothing about anybody.
class LoggedTests {

    private static final TestCouncil COUNCIL = TestCouncil.get();
    private static final String WORDS = "He takes her post before she sees it";
    private static final String NHS_NUMBER = "943 476 5919";
    private static final String HOME = "12 Harbour Street";

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    @BeforeEach
    void listen() {
        events.start();
        ROOT.addAppender(events);
    }

    @AfterEach
    void listen_no_longer() {
        ROOT.detachAppender(events);
    }

    private String logged() {
        var encoder = new StructuredLogEncoder();
        encoder.setContext(ROOT.getLoggerContext());
        encoder.setFormat("ecs");
        encoder.start();
        return List.copyOf(events.list).stream()
                .map(event -> new String(encoder.encode(event), UTF_8))
                .collect(Collectors.joining());
    }

    @Test
    void nothing_about_anybody_is_logged_while_they_sign_in_search_record_are_refused_and_meet_a_failure() {
        var nadia = Visitor.signedIn(COUNCIL, "nadia.rahman");
        var matter = Matter.open(nadia);
        assertThat(nadia.open("/people?q=" + URLEncoder.encode(matter.name(), UTF_8))
                        .status())
                .isEqualTo(200);
        nadia.open("/people?q=" + URLEncoder.encode(NHS_NUMBER, UTF_8));
        assertThat(nadia.open("/cases/" + matter.name()).status()).isEqualTo(404);
        var concern = nadia.open("/concerns/new");
        assertThat(nadia.submit(
                                concern,
                                typed(
                                        "givenName", matter.name(),
                                        "address", HOME,
                                        "nhsNumber", NHS_NUMBER,
                                        "narrative", WORDS))
                        .status())
                .isEqualTo(422);

        var number = failure(nadia, matter);

        assertThat(logged())
                .contains("Failure " + number, "DataIntegrityViolationException", "org.ownwords.enquiry")
                .doesNotContain(WORDS, matter.name(), "Nadia", "nadia", "Rahman", HOME, "127.0.0.1")
                .doesNotContain(NHS_NUMBER, NHS_NUMBER.replace(" ", ""));
    }

    /// The database refuses a row with a message that has the whole row in it.
    private static String failure(Visitor nadia, Matter matter) {
        var form = Form.CONVERSATION.path(matter);
        var words = typed("said", WORDS, "place", HOME, "present", matter.name());
        Rows.run("alter table conversation add constraint refuses_all check (said is null) not valid");
        try {
            var failed = nadia.submit(nadia.open(form), Matter.with(UUID.randomUUID(), words));
            assertThat(failed.status()).isEqualTo(500);
            return failed.text().replaceFirst(".*this number: ([0-9a-f]{8}).*", "$1");
        } finally {
            Rows.run("alter table conversation drop constraint refuses_all");
        }
    }
}
