package org.ownwords.returns.measures;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// How many people of 18 or over live in each council's area, as the Office for National Statistics estimated for the
/// middle of 2024. The rates of every year are over the same estimate until there is a file for another.
final class AdultPopulation {

    /// The source of the population, for readers of the rates.
    static final String SOURCE = "ONS estimate, mid-2024";

    private static final Map<String, Adults> MID_2024 = read("adults-mid-2024.csv");

    /// One council of the file.
    private record Adults(long adults, Region region) {}

    private AdultPopulation() {}

    /// Of a council, by its CASSR code; none if it is made up or no longer exists.
    static OptionalLong of(String code) {
        var line = MID_2024.get(code);
        return line == null ? OptionalLong.empty() : OptionalLong.of(line.adults());
    }

    /// The region a council is in; none if it is made up or no longer exists.
    static Optional<Region> region(String code) {
        return Optional.ofNullable(MID_2024.get(code)).map(Adults::region);
    }

    /// Of England.
    static long england() {
        return MID_2024.values().stream().mapToLong(Adults::adults).sum();
    }

    private static Map<String, Adults> read(String file) {
        try (var in = Objects.requireNonNull(AdultPopulation.class.getResourceAsStream(file), file);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .collect(Collectors.toMap(
                            line -> line.getField("cassr_code"),
                            line -> new Adults(
                                    Long.parseLong(line.getField("adults_18plus_mid2024")),
                                    Region.named(line.getField("region")).orElseThrow())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
