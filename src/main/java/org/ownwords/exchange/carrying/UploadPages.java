package org.ownwords.exchange.carrying;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.access.Role;
import org.ownwords.access.TakesFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// Where a ZIP may be sent, by whom, how large, and where it lies until it is unpacked: among the folders
/// of runs, which no other user of the machine can open.
@Configuration(proxyBeanMethods = false)
class UploadPages {

    static final String PATH = "/records/in";

    /// The bytes around the file in what a browser sends.
    private static final long AROUND = 1 << 16;

    @Bean
    static TakesFile zips(@Value("${ownwords.records.most:200MB}") DataSize most) {
        return new TakesFile(
                Pattern.compile(Pattern.quote(PATH)),
                Set.of(Role.ADMINISTRATOR),
                most.toBytes() + AROUND,
                "?refused=size");
    }

    @Bean
    static RunLimits limits(
            LeftFiles files,
            @Value("${ownwords.records.most:200MB}") DataSize most,
            @Value("${ownwords.records.most-unpacked:2GB}") DataSize mostUnpacked) {
        return new RunLimits(Size.words(most.toBytes()), Size.words(mostUnpacked.toBytes()), files.days());
    }

    /// The server takes as much as the page that takes most. How much each takes, is seen to before.
    @Bean
    static MultipartConfigElement multipart(RunFolders folders, List<TakesFile> takers) {
        var most = takers.stream().mapToLong(TakesFile::most).max().orElse(AROUND);
        return new MultipartConfigElement(folders.place().toString(), most, most, 0);
    }
}
