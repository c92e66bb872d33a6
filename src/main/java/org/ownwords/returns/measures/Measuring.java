package org.ownwords.returns.measures;

import org.ownwords.command.Asked;
import org.ownwords.command.Command;
import org.ownwords.command.Desk;
import org.ownwords.command.Ended;
import org.ownwords.command.Task;
import org.ownwords.command.Words;
import org.ownwords.returns.cells.OneReturn;

/// Tells an operator the national measures of a return. Exact figures, for the council itself.
public final class Measuring implements Command {

    record Ascof(OneReturn of) implements Task {
        @Override
        public Ended perform(Desk desk) {
            try (var database = of.place().asItIs()) {
                var sac = of.in(database);
                OneReturn.say(sac, desk.out());
                var measures = Measures.of(sac, new Populations(database));
                desk.out().println("Exact figures, not for publication. Population: " + measures.population() + ".");
                measures.lines().forEach(desk.out()::println);
                return Ended.DONE;
            }
        }
    }

    @Override
    public String name() {
        return "return ascof";
    }

    @Override
    public String usage() {
        return """
              ownwords return ascof --authority CODE --year YYYY-YY [--data DIR]
                  The national measures: ASCOF 4B both ways, the conversion rate, rates per 100,000.
            """;
    }

    @Override
    public Asked read(Words words) {
        return OneReturn.read(words, Ascof::new);
    }
}
