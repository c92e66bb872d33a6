package org.ownwords;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class OwnwordsApplication {

    public static void main(String[] args) {
        SpringApplication.run(OwnwordsApplication.class, args);
    }
}
