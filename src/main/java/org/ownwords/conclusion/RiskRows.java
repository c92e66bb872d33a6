package org.ownwords.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;

/// Reads the risks of a closing, each in a row of its own. None is ever needed.
final class RiskRows {

    /// How many risks the page has room for at least.
    static final int LEAST = 3;

    private RiskRows() {}

    /// The name of a field that is asked of each risk.
    static String field(String name, int row) {
        return name + "-" + row;
    }

    /// How many risks the page has room for: [#LEAST], or as many as were recorded elsewhere.
    static int count(Typed typed) {
        var rows = LEAST;
        while (hasRow(typed, rows + 1)) {
            rows++;
        }
        return rows;
    }

    private static boolean hasRow(Typed typed, int row) {
        return Stream.of("riskType", "riskLocation", "riskSource", "riskAssessment", "riskOutcome")
                .anyMatch(name -> typed.has(field(name, row)));
    }

    /// Fills the rows with risks that are known already.
    static void put(Map<String, List<String>> fields, List<Sent.Risk> risks) {
        var row = 0;
        for (var risk : risks) {
            row++;
            put(fields, field("riskType", row), risk.type());
            put(fields, field("riskLocation", row), risk.location());
            put(fields, field("riskSource", row), risk.source());
            put(fields, field("riskAssessment", row), risk.assessment());
            put(fields, field("riskOutcome", row), risk.outcome());
        }
    }

    private static void put(Map<String, List<String>> fields, String field, @Nullable String code) {
        if (code != null) {
            fields.put(field, List.of(code));
        }
    }

    static List<Risk> read(Reader read) {
        var risks = new ArrayList<Risk>();
        var rows = count(read.typed());
        for (var i = 1; i <= rows; i++) {
            risk(read, i).ifPresent(risks::add);
        }
        return risks;
    }

    /// A row is complete or empty: a partial row would be counted wrongly.
    private static Optional<Risk> risk(Reader read, int row) {
        var type = read.optionalChoice(field("riskType", row), AbuseType::of);
        var location = read.optionalChoice(field("riskLocation", row), Location::of);
        var source = read.optionalChoice(field("riskSource", row), SourceOfRisk::of);
        var assessment = read.optionalChoice(field("riskAssessment", row), RiskAssessment::of);
        var outcome = read.optionalChoice(field("riskOutcome", row), RiskOutcome::of);
        if (type.isEmpty() && location.isEmpty() && source.isEmpty() && assessment.isEmpty() && outcome.isEmpty()) {
            return Optional.empty();
        }
        if (type.isEmpty()) {
            read.problem(field("riskType", row), "Risk %d: select what it is, or clear the row".formatted(row));
        }
        if (location.isEmpty()) {
            read.problem(field("riskLocation", row), "Risk %d: select where, or clear the row".formatted(row));
        }
        if (source.isEmpty()) {
            read.problem(
                    field("riskSource", row), "Risk %d: select where it comes from, or clear the row".formatted(row));
        }
        if (assessment.isEmpty()) {
            read.problem(
                    field("riskAssessment", row), "Risk %d: select what was found, or clear the row".formatted(row));
        }
        if (type.isEmpty() || location.isEmpty() || source.isEmpty() || assessment.isEmpty()) {
            return Optional.empty();
        }
        if (outcome.isPresent() && !Risk.isIdentified(assessment.get())) {
            read.problem(
                    field("riskOutcome", row),
                    "Risk %d: only a risk that was identified can remain, be reduced or be removed".formatted(row));
            return Optional.empty();
        }
        return Optional.of(new Risk(type.get(), location.get(), source.get(), assessment.get(), outcome.orElse(null)));
    }
}
