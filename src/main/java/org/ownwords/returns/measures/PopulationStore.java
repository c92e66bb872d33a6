package org.ownwords.returns.measures;

import static ownwords.generated.db.Tables.AUTHORITY;
import static ownwords.generated.db.Tables.POPULATION;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// The estimate of the population by age that was loaded last.
@Repository
class PopulationStore {

    private final DSLContext db;

    PopulationStore(DSLContext db) {
        this.db = db;
    }

    /// Of a council and of England; none if the estimate does not have the council, or none was loaded.
    Optional<Population> of(String council) {
        var here = new EnumMap<AgeBand, Long>(AgeBand.class);
        var england = new EnumMap<AgeBand, Long>(AgeBand.class);
        var year = 0;
        for (var row : db.select(POPULATION.COUNCIL, POPULATION.BAND, POPULATION.YEAR, POPULATION.PEOPLE)
                .from(POPULATION)
                .where(POPULATION.COUNCIL.in(council, PopulationFile.ENGLAND))) {
            bands(row.value1(), here, england)
                    .put(AgeBand.of(row.value2()).orElseThrow(), row.value4().longValue());
            year = row.value3();
        }
        return here.isEmpty() ? Optional.empty() : Optional.of(new Population(year, here, england));
    }

    private static Map<AgeBand, Long> bands(String area, Map<AgeBand, Long> here, Map<AgeBand, Long> england) {
        return area.equals(PopulationFile.ENGLAND) ? england : here;
    }

    /// The estimate for one council.
    static Optional<Population> of(DataSource application, String council) {
        try (var connection = application.getConnection()) {
            return new PopulationStore(DSL.using(connection)).of(council);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /// The codes of the councils there are.
    static Set<String> councils(DataSource owner) {
        try (var connection = owner.getConnection()) {
            return DSL.using(connection).select(AUTHORITY.CODE).from(AUTHORITY).fetchSet(AUTHORITY.CODE);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /// Puts these rows in place of all there were.
    static void replace(DataSource owner, List<PopulationFile.Row> rows) {
        try (var connection = owner.getConnection()) {
            DSL.using(connection).transaction(within -> replace(within.dsl(), rows));
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static void replace(DSLContext db, List<PopulationFile.Row> rows) {
        db.deleteFrom(POPULATION).execute();
        db.insertInto(POPULATION, POPULATION.COUNCIL, POPULATION.BAND, POPULATION.YEAR, POPULATION.PEOPLE)
                .valuesOfRows(rows.stream()
                        .map(row -> DSL.row(row.council(), row.band().words(), row.year(), row.people()))
                        .toList())
                .execute();
    }

    private static DataAccessException unreachable(SQLException e) {
        return new DataAccessException("The populations could not be reached", e);
    }
}
