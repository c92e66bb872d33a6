package org.ownwords.returns.publishing;

import static org.ownwords.returns.cells.SacTable.SG1A;
import static org.ownwords.returns.cells.SacTable.SG1B;
import static org.ownwords.returns.cells.SacTable.SG1C;
import static org.ownwords.returns.cells.SacTable.SG1D;
import static org.ownwords.returns.cells.SacTable.SG1E;
import static org.ownwords.returns.cells.SacTable.SG1F;
import static org.ownwords.returns.cells.SacTable.SG2A;
import static org.ownwords.returns.cells.SacTable.SG2A_B1;
import static org.ownwords.returns.cells.SacTable.SG2B;
import static org.ownwords.returns.cells.SacTable.SG2C;
import static org.ownwords.returns.cells.SacTable.SG2E;
import static org.ownwords.returns.cells.SacTable.SG3A;
import static org.ownwords.returns.cells.SacTable.SG4A;
import static org.ownwords.returns.cells.SacTable.SG5A;
import static org.ownwords.returns.cells.SacTable.SG5B;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.cells.SacTemplate;

/// Returns of people and enquiries drawn at random, so that every identity holds.
final class MadeUp {

    private final SacTemplate template = SacTemplate.of(Made.YEAR).orElseThrow();
    private final Map<SacCell, Long> numbers = new HashMap<>();
    private final Map<String, Long> together = new HashMap<>();
    private final Random random;
    private final double skew;
    private final int[] alike;
    private final Map<String, List<String>> orders = new HashMap<>();

    private MadeUp(long seed, double skew, int[] alike) {
        this.random = new Random(seed);
        this.skew = skew;
        this.alike = alike;
    }

    /// @param concerns how many, of which about a third are enquired into, and some of those otherwise
    /// @param skew     1 spreads them evenly over rows and columns; more puts more of them into few
    /// @param alike    of how many at a time everything is the same
    static MadeUp council(long seed, int concerns, double skew, int... alike) {
        var council = new MadeUp(seed, skew, alike);
        council.record(concerns);
        return council;
    }

    static String key(String enquiryType, String type, String location, String source) {
        return String.join("|", enquiryType, type, location, source);
    }

    /// How many enquiries there are of each type, location and source together.
    Map<String, Long> together() {
        return together;
    }

    SacReturn sac() {
        var values = new TreeMap<>(Made.of().values());
        values.putAll(numbers);
        return new SacReturn(Made.LARCHMERE, Made.YEAR, template, values);
    }

    /// Every number is one of these, whatever holds.
    static SacReturn of(long seed, int... numbers) {
        var random = new Random(seed);
        var made = Made.of();
        var values = new TreeMap<SacCell, Long>();
        made.values().keySet().forEach(cell -> values.put(cell, (long) numbers[random.nextInt(numbers.length)]));
        return new SacReturn(made.council(), made.year(), made.template(), values);
    }

    private void record(int concerns) {
        var enquiries = concerns / 3;
        var other = random.nextInt(enquiries / 4 + 1);
        begun("concern", concerns);
        begun("section-42", enquiries - other);
        begun("other", other);
        concluded("section-42", enquiries - other);
        concluded("other", other);
        reviews(random.nextInt(4));
    }

    private void begun(String enquiryType, int cases) {
        add(SG1F, enquiryType, "total", "total", cases);
        var people = cases - (cases == 0 ? 0 : random.nextInt(cases / 3 + 1));
        for (var left = people; left > 0; ) {
            var size = size(left);
            left -= size;
            for (var table : List.of(SG1A, SG1B, SG1C, SG1D)) {
                add(table, enquiryType, row(table), "total", size);
            }
            if (random.nextInt(15) == 0) {
                add(SG1E, enquiryType, row(SG1E), "total", size);
            }
        }
    }

    private void concluded(String enquiryType, int enquiries) {
        for (var left = enquiries; left > 0; ) {
            var size = size(left);
            left -= size;
            var type = row(SG2A);
            var location = row(SG2B);
            var source = column(SG2A);
            var assessment = row(SG2C);
            together.merge(key(enquiryType, type, location, source), (long) size, Long::sum);
            add(SG2A, enquiryType, type, source, size);
            add(SG2A_B1, enquiryType, type, location, size);
            add(SG2B, enquiryType, location, source, size);
            add(SG2C, enquiryType, assessment, source, size);
            if (assessment.startsWith("identified")) {
                add(SG2E, enquiryType, row(SG2E), source, size);
            }
            var age = column(SG3A);
            var capacity = pick("capacity", List.of("yes", "no", "dont-know", "not-recorded"));
            add(SG3A, enquiryType, capacity, age, size);
            if (capacity.equals("yes") && random.nextBoolean()) {
                add(SG3A, enquiryType, "supported", age, size);
            }
            var asked = pick("asked", List.of("expressed", "none-expressed", "no", "dont-know", "not-recorded"));
            add(SG4A, enquiryType, asked, age, size);
            if (asked.equals("expressed") && random.nextInt(10) > 0) {
                add(SG4A, enquiryType, pick("achieved", List.of("fully", "partially", "not")), age, size);
            }
        }
    }

    private int size(int atMost) {
        return Math.min(atMost, alike.length == 0 ? 1 : alike[random.nextInt(alike.length)]);
    }

    private void reviews(int reviews) {
        for (var each = 0; each < reviews; each++) {
            var died = random.nextInt(4);
            add(SG5A, "reviews", died > 0 ? "died" : "none-died", "total", 1);
            add(SG5B, "individuals", "died", "total", died);
            add(SG5B, "individuals", "survived", "total", random.nextInt(8) + (died > 0 ? 0 : 1));
        }
    }

    private void add(SacTable table, String enquiryType, String row, String column, long number) {
        numbers.merge(template.layout(table).cell(enquiryType, row, column), number, Long::sum);
    }

    private String row(SacTable table) {
        return pick(
                table + "rows",
                template.layout(table).rows().stream()
                        .map(line -> line.codes().getFirst())
                        .toList());
    }

    private String column(SacTable table) {
        return pick(
                table + "columns",
                template.layout(table).columns().stream()
                        .map(line -> line.codes().getFirst())
                        .toList());
    }

    private String pick(String what, List<String> codes) {
        var order = orders.computeIfAbsent(what, _ -> {
            var shuffled = new ArrayList<>(codes);
            Collections.shuffle(shuffled, random);
            return shuffled;
        });
        return order.get((int) (Math.pow(random.nextDouble(), skew) * codes.size()));
    }
}
