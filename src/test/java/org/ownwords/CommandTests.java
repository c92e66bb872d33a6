package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.RunCommand.Run;
import org.ownwords.command.Asked;
import org.ownwords.command.Asked.Misused;
import org.ownwords.command.Place;

class CommandTests {

    private static final Place USUAL = new Place.Directory(Path.of("var"));
    private static final Place ELSEWHERE = new Place.Directory(Path.of("elsewhere"));

    private static Asked of(String line) {
        return CommandLine.read(line.isEmpty() ? List.of() : List.of(line.split(" ")), USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "--port 8080", "run --port=8080", "--data var"})
    void it_runs_unless_told_otherwise(String line) {
        assertThat(of(line)).isEqualTo(new Run(USUAL, 8080, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run --port 81 --data elsewhere --empty", "--empty --data=elsewhere --port=81", "--empty run"})
    void it_runs_as_it_is_told(String line) {
        var expected = line.endsWith("run") ? new Misused("There is no place for run") : new Run(ELSEWHERE, 81, true);
        assertThat(of(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65535"})
    void a_port_is_a_port(String port) {
        assertThat(of("run --port " + port)).isEqualTo(new Run(USUAL, Integer.parseInt(port), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "eighty", "8080.0"})
    void what_is_no_port_is_refused(String port) {
        assertThat(of("run --port " + port)).isEqualTo(new Misused("--port needs a number from 0 to 65535"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            import;                                                     Name the folder
            import in out;                                              There is no place for out
            import --to in;                                             There is no option --to
            export out;                                                 export needs --authority and the code of a council
            export --authority 504;                                     Name the folder
            generate out --authority 504;                               generate needs --authority, --year and --concerns
            generate out --authority 504 --year 2025-26 --concerns ten; --concerns and --seed need whole numbers
            generate out --authority 504 --year 2025 --concerns 10;     Write the year like 2025-26, not 2025
            """)
    void a_folder_that_is_not_named_well_is_refused(String line, String why) {
        assertThat(of(line)).isEqualTo(new Misused(why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return | Say which return: sac, checks or ascof",
                "return --year 2025-26 | Say which return: sac, checks or ascof",
                "population | Name the file",
                "population --data var | Name the file",
                "population one.csv two.csv | There is no place for two.csv",
                "set-up | Name the file",
                "return dols --year 2025-26 | There is no return dols",
                "return sac --authority 504 --out f | return needs --year and a year like 2025-26",
                "return sac --authority 504 --year 2025 --out f | Write the year like 2025-26, not 2025",
                "return sac --authority 504 --year 2025-27 --out f | 2025-27 is not one year from April to March; did you mean 2025-26?",
                "return sac --year 2025-26 --out f | return sac needs either --authority and a code or --all",
                "return sac --all --authority 504 --year 2025-26 --out f | return sac needs either --authority and a code or --all",
                "return sac --all --year 2025-26 | return sac needs --out or --workbook and a file to write",
                "return sac --all --year 2025-26 --workbook f.ods | A workbook is of one council: leave --all out",
                "return sac --authority 504 --year 2025-26 --publishable --workbook f.ods | A workbook is for the collection, not for publication: leave --publishable out",
                "return sac --authority 504 --year 2025-26 --out f --local | --local says how much --publishable withholds: add --publishable, or leave --local out",
                "return sac --authority 504 --year 2025-26 --out f.csv --cells c.csv | --cells says where the cells of a workbook belong: add --workbook and a file to write",
                "return sac --authority 504 --year 2025-26 --workbook f.xls | --workbook needs a file that ends in .xlsx or .ods",
                "return ascof --year 2025-26 | return needs --authority and a code",
                "return ascof --authority 504 | return needs --year and a year like 2025-26",
                "return ascof --all --year 2025-26 | There is no option --all",
            })
    void a_return_that_cannot_be_understood_is_refused_and_nothing_is_guessed(String line, String why) {
        assertThat(of(line)).isEqualTo(new Misused(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "-h", "--help", "verify --help", "help me"})
    void it_helps(String line) {
        assertThat(of(line)).isEqualTo(new CommandLine.Help());
    }

    @ParameterizedTest
    @CsvSource({
        "serve,                      There is no command serve",
        "run --prot 80,              There is no option --prot",
        "run --prot=80,              There is no option --prot=80",
        "run -p 80,                  There is no option -p",
        "run 80,                     There is no place for 80",
        "run --empty=true,           There is no option --empty=true",
        "run --seal seal.txt,        There is no option --seal",
        "run --port,                 --port needs a value",
        "run --port=,                --port needs a value",
        "run --data --empty,         --data needs a value",
        "run --port 1 --port 2,      --port is given twice",
        "verify --empty,             There is no option --empty",
        "verify --seal,              --seal needs a value",
        "seal,                       seal needs --out and a file to write",
        "seal --authority 990,       seal needs --out and a file to write",
    })
    void what_cannot_be_understood_is_refused_and_nothing_is_guessed(String line, String why) {
        assertThat(of(line)).isEqualTo(new Misused(why));
    }

    @Test
    void the_address_of_a_server_is_not_shown_with_its_password() {
        assertThat(new Place.Server("jdbc:postgresql://db/ownwords?password=secret"))
                .hasToString("the server of OWNWORDS_DATABASE_URL");
    }
}
