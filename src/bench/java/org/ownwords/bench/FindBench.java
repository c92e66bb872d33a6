package org.ownwords.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.conf.ParamType;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Sight;
import org.ownwords.larchmere.Cast;
import org.ownwords.person.Details;
import org.ownwords.person.People;
import org.ownwords.vocabulary.Gender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Finding one person among half a million, in each way that a name may be written, and those who may be
/// the same person as somebody new. The ratio is the slowest median over what it may take.
final class FindBench {

    private static final double BUDGET = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(6);

    private final PrintStream out;
    private final int people =
            Integer.parseInt(Objects.requireNonNullElse(System.getenv("OWNWORDS_BENCH_PEOPLE"), "500000"));
    private final List<Query> asked = new ArrayList<>();
    private final Set<String> readWhole = new TreeSet<>();

    FindBench(PrintStream out) {
        this.out = out;
    }

    void run(Path directory) throws IOException, InterruptedException, SQLException {
        try (var council = Council.open(directory, false);
                var nadia = Browser.signedIn(council.port(), true, Cast.NADIA.username())) {
            var start = System.nanoTime();
            register(council);
            council.asOwner("vacuum analyze");
            out.printf(
                    "%,d people, %,d words of their names, made in %.0f s%n",
                    council.count("person"), council.count("person_name"), ImportClock.secondsSince(start));
            listen(council);
            var slowest = 0.0;
            for (var each : ways(council, nadia).entrySet()) {
                Clients.busy(slowest == 0 ? WARM_UP : Duration.ofSeconds(1), List.of(each.getValue()));
                asked.clear();
                Clients.busy(Duration.ofMillis(1), List.of(each.getValue()));
                var statements = List.copyOf(asked);
                var times = Clients.busy(ROUND, List.of(each.getValue()));
                out.printf(
                        "%-34s p50 %6.1f ms, p95 %6.1f ms%n",
                        each.getKey(), times.percentile(50), times.percentile(95));
                explain(council, statements);
                slowest = Math.max(slowest, times.percentile(50));
            }
            out.printf("ratio %.2f%n", slowest / BUDGET);
            if (!readWhole.isEmpty()) {
                throw new IllegalStateException("Read whole: " + readWhole);
            }
        }
    }

    /// People with names as common as they are in England: one in a hundred is called by each of the
    /// commonest last names, and the rest by one of thousands.
    private void register(Council council) throws SQLException {
        try (var connection = council.database().owner().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select setseed(0.7)");
            statement.execute("""
                    create temporary table somebody on commit drop as
                    with common as (
                        select string_to_array('Smith,Jones,Taylor,Brown,Williams,Wilson,Johnson,Davies,Patel,Robinson,Wright,'
                                   'Thompson,Evans,Walker,White,Roberts,Green,Hall,Wood,Jackson,Clarke,Khan,Lewis,James,Lee,'
                                   'O’Brien,Hughes,Edwards,Hill,Moore,Martin,Harris,Smith-Jones,Clark,Cooper,King,van der Berg,'
                                   'Turner,Ward,Singh', ',') as families,
                               string_to_array('Margaret,John,Mary,David,Susan,Michael,Patricia,Peter,Christine,Robert,Jean,'
                                   'Paul,Joan,Alan,Katherine,Catherine,Elizabeth,Brian,Ann,Anne,Mary Ann,William,Barbara,James,'
                                   'Dorothy,Ronald,Doris,Kenneth,Edith,George,Joyce,Stephen,Steven,Mohammed,Muhammad,Fatima,José,'
                                   'Siân,Zoë,Nadia,Arthur,Ernest,Winifred,Harold,Irene,Frank,Eileen,Derek,Gladys,Stanley', ',')
                                   as givens
                    ), syllable as (
                        select array['an','ber','cor','dun','el','fen','gar','hol','ing','kel','lam','mor','nor','pen','ram','sel',
                                     'thor','ud','ven','wick','yor','ash','brad','crow','dale','ford','ham','ley','ton','well'] as s
                    ), drawn as (
                        select n, random() as a, random() as b, random() as c, random() as d, random() as e, random() as f
                          from generate_series(1, %d) n
                    )
                    select gen_random_uuid() as person_id, gen_random_uuid() as id,
                           case when a < 0.8 then givens[1 + floor(b * 50)::int]
                                else initcap(s[1 + floor(b * 30)::int] || s[1 + floor(f * 30)::int]) end as given_name,
                           case when c < 0.4 then families[1 + floor(d * 40)::int]
                                else initcap(s[1 + floor(d * 30)::int] || s[1 + floor(e * 30)::int] || s[1 + floor(f * 30)::int])
                           end as family_name,
                           case when e < 0.9 then date '1915-01-01' + floor(f * 33000)::int end as born, n
                      from drawn, common, syllable
                    """.formatted(people));
            statement.execute("insert into person select '990', person_id, now(), 'bench' from somebody");
            statement.execute("""
                    insert into person_details (authority, id, person_id, given_name, family_name, date_of_birth, nhs_number,
                                                gender, recorded_at, recorded_by)
                    select '990', id, person_id, given_name, family_name, born, '9' || lpad(n::text, 9, '0'), 'not-known',
                           now(), 'bench'
                      from somebody
                    """);
            statement.execute("""
                    create temporary table new_fact on commit drop as
                    select '990'::text as authority, person_id as chain_id, 1 as seq, 'PersonRegistered'::text as kind,
                           'person'::text as row_table, person_id as row_id, now() as happened_at, ''::bytea as row_digest
                      from somebody
                     union all
                    select '990', person_id, 2, 'DetailsRecorded', 'person_details', id, now(), '' from somebody
                    """);
            statement.execute("call append_facts(now(), 'bench')");
            join(statement);
            connection.commit();
        }
    }

    /// One in two hundred was recorded twice, which somebody has seen since; and was wrong about one in twenty of them.
    private static void join(Statement statement) throws SQLException {
        statement.execute("""
                create temporary table twice on commit drop as
                select gen_random_uuid() as id, one.person_id, other.person_id as into_id
                  from somebody one join somebody other on other.n = one.n + 1
                 where one.n % 200 = 0
                """);
        statement.execute("""
                insert into person_joined select '990', id, person_id, into_id, 'Recorded twice', now(), 'bench' from twice
                """);
        statement.execute("truncate new_fact");
        statement.execute("""
                insert into new_fact
                select '990', person_id, 3, 'PersonJoined', 'person_joined', id, now(), '' from twice
                """);
        statement.execute("""
                insert into person_parted
                select '990', into_id, id, 'They are two', now(), 'bench' from twice order by id limit (select count(*) / 20 from twice)
                """);
        statement.execute("""
                insert into new_fact
                select '990', t.person_id, 4, 'PersonParted', 'person_parted', p.id, now(), ''
                  from person_parted p join twice t on t.id = p.joined_id
                """);
        statement.execute("call append_facts(now(), 'bench')");
    }

    private void listen(Council council) {
        council.bean(DSLContext.class)
                .configuration()
                .setAppending(new DefaultExecuteListenerProvider(new ExecuteListener() {
                    @Override
                    public void executeStart(ExecuteContext context) {
                        if (context.query() != null && context.query().getSQL().contains("person_n")) {
                            asked.add(context.query());
                        }
                    }
                }));
    }

    private Map<String, Callable<?>> ways(Council council, Browser nadia) {
        var ways = new LinkedHashMap<String, Callable<?>>();
        ways.put("Last name, common", page(nadia, "smith", "jones", "patel"));
        ways.put("Last name, rare", page(nadia, "anberham", "corfenton", "dunelley"));
        ways.put("Beginning of a name", page(nadia, "s", "wi", "an"));
        ways.put("Both names", page(nadia, "edith smith", "jose khan", "mary ann o'brien"));
        ways.put("Swapped", page(nadia, "smith edith", "khan, jose", "van der Berg, Anne"));
        ways.put("Sounds alike", page(nadia, "catheryn leigh", "stephan smyth", "mohamed can"));
        ways.put("Name and date of birth", page(nadia, "smith 3 May 1952", "edith jones 03/05/52", "lee 1960-07-08"));
        ways.put("Name and year of birth", page(nadia, "smith 1952", "edith jones 1941", "lee 1960"));
        ways.put("Date of birth", page(nadia, "3 May 1952", "1960-07-08", "1/2/40"));
        ways.put("NHS number", page(nadia, "943 476 5919", "9000000017"));
        ways.put("Nobody", page(nadia, "xyzzy plugh", "qqq", "zzz vvv"));
        ways.put("Likely matches, common name", like(council, "John", "Smith", "1952-05-03"));
        ways.put("Likely matches, sounds alike", like(council, "Kathryn", "Leigh", "1960-07-08"));
        ways.put("Likely matches, no birth", like(council, "Mary Ann", "O'Brien", null));
        return ways;
    }

    private static Callable<?> page(Browser browser, String... searches) {
        var next = new AtomicInteger();
        return () -> {
            var path = "/people?q="
                    + URLEncoder.encode(searches[next.getAndIncrement() % searches.length], StandardCharsets.UTF_8);
            var answer = browser.get(path);
            if (answer.status() != 200) {
                throw new IllegalStateException(path + " was answered with " + answer.status());
            }
            return answer;
        };
    }

    private static Callable<?> like(Council council, String given, String family, @Nullable String born) {
        var details = new Details(
                given,
                family,
                born == null ? null : LocalDate.parse(born),
                null,
                Gender.NOT_KNOWN,
                null,
                null,
                null,
                null,
                null,
                null);
        var transaction = new TransactionTemplate(council.bean(PlatformTransactionManager.class));
        return () -> Sight.of(
                Cast.LARCHMERE,
                () -> transaction.execute(
                        _ -> council.bean(People.class).visibleTo(Cast.NADIA).like(details)));
    }

    /// How PostgreSQL goes about it for the application's own user. No table may be read whole.
    private void explain(Council council, List<Query> statements) throws SQLException {
        try (var connection = council.database().application().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('ownwords.authority', '990', false)");
            for (var each : statements) {
                try (var plan = statement.executeQuery(
                        "explain (analyze, costs off, timing off, buffers off) " + each.getSQL(ParamType.INLINED))) {
                    while (plan.next()) {
                        var line = plan.getString(1);
                        if (line.matches(".*(Scan|Time:).*")) {
                            out.println("    " + line.strip());
                        }
                        if (line.contains("Seq Scan on person") && !line.contains("never executed")) {
                            readWhole.add(line.strip());
                        }
                    }
                }
            }
        }
    }
}
