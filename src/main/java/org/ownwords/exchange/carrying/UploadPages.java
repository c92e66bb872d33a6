package org.ownwords.exchange.carrying;

import jakarta.servlet.MultipartConfigElement;
import org.ownwords.access.Role;
import org.ownwords.access.TakesFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// Where a ZIP may be sent, by whom, how large, and where it lies until it is unpacked: among the kept files,
/// which no other user of the machine can open.
@Configuration(proxyBeanMethods = false)
class UploadPages {

    static final String PATH = "/records/in";

    /// The bytes around the file in what a browser sends.
    private static final long AROUND = 1 << 16;

    @Bean
    static TakesFile zips(@Value("${ownwords.records.most:200MB}") DataSize most) {
        return new TakesFile(PATH, Role.ADMINISTRATOR, most.toBytes() + AROUND, PATH + "?refused=size");
    }

    @Bean
    static MultipartConfigElement multipart(KeptFiles files, @Value("${ownwords.records.most:200MB}") DataSize most) {
        return new MultipartConfigElement(
                files.place().toString(), most.toBytes() + AROUND, most.toBytes() + AROUND, 0);
    }
}
