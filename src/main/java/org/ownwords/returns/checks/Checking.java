package org.ownwords.returns.checks;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.command.Asked;
import org.ownwords.command.Command;
import org.ownwords.command.Desk;
import org.ownwords.command.Ended;
import org.ownwords.command.Task;
import org.ownwords.command.Words;
import org.ownwords.database.Database;
import org.ownwords.returns.cells.MomentStore;
import org.ownwords.returns.cells.OneReturn;
import org.ownwords.returns.cells.SacReturn;

/// Tells an operator what to check in a return before it is sent.
public final class Checking implements Command {

    record Check(OneReturn of) implements Task {
        @Override
        public Ended perform(Desk desk) {
            try (var database = of.place().asItIs()) {
                var out = desk.out();
                var sac = of.in(database);
                var findings = findings(database, sac, desk.today());
                OneReturn.say(sac, out);
                findings.stream().map(Checking::sentence).forEach(out::println);
                out.println(findings.isEmpty() ? "Nothing was found." : "Findings: " + findings.size() + ".");
                out.println("These are Ownwords’ own checks. The national collection makes others.");
                return Ended.doneIf(findings.isEmpty());
            }
        }
    }

    @Override
    public String name() {
        return "return checks";
    }

    @Override
    public String usage() {
        return """
              ownwords return checks --authority CODE --year YYYY-YY [--data DIR]
                  What to check before the return is sent. Ends with 0 if nothing was found, otherwise with 1.
            """;
    }

    @Override
    public Asked read(Words words) {
        return OneReturn.read(words, Check::new);
    }

    /// From the record as it is at one moment.
    private static List<Finding> findings(Database database, SacReturn sac, LocalDate today) {
        try (var moment = MomentStore.of(database, sac.council().code())) {
            return new AllChecks(moment.returns(), GapStore.at(moment)).of(sac, today);
        }
    }

    private static String sentence(Finding finding) {
        var kind = switch (finding) {
            case Finding.Impossible _ -> "wrong";
            case Finding.Unlikely _ -> "to be explained";
            case Finding.Transposed _ -> "wrong";
        };
        return "Check %d, %s: %s.".formatted(finding.rule().number(), kind, finding.sentence());
    }
}
