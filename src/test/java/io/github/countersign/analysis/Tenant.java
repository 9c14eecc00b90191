package io.github.countersign.analysis;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Random;

/**
 * A made-up tenant for measuring: logins of a password and a second factor, whose recovery goes to a mailbox that is itself
 * behind a login; devices that hold mail and codes, sync fabrics, help desks and administrators that many logins share.
 */
final class Tenant {

    private final StepsBuilder<String, String> steps = Steps.builder();
    private final Random random;
    private final int logins;

    private Tenant(int logins, long seed) {
        this.logins = logins;
        random = new Random(seed);
    }

    static StepsBuilder<String, String> of(int logins, long seed) {
        Tenant tenant = new Tenant(logins, seed);
        tenant.sharedBoundaries();
        for (int login = 0; login < logins; login++) {
            tenant.login(login);
        }
        return tenant.steps;
    }

    private void sharedBoundaries() {
        for (int desk = 0; desk < desks(); desk++) {
            primitive("persuades desk " + desk);
        }
        for (int fabric = 0; fabric < fabrics(); fabric++) {
            primitive("takes over fabric " + fabric);
        }
        for (int admin = 0; admin < admins(); admin++) {
            step("controls an administrator", "completes login " + admin);
        }
    }

    private void login(int i) {
        String login = "completes login " + i;
        String mailbox = "holds mailbox " + i;
        String password = "produces password " + i;
        String code = "produces code " + i;
        String device = "malware on device " + i;
        String number = "takes over number " + i;
        for (String action :
                new String[] {"reuses password " + i, "relays person " + i, device, number, "copies seed " + i}) {
            primitive(action);
        }
        step(password, "reuses password " + i);
        step(password, "relays person " + i);
        step(code, "relays person " + i);
        step(password, device);
        step(code, random.nextInt(3) == 0 ? "copies seed " + i : number);
        if (random.nextInt(2) == 0) {
            step(code, device);
        }
        if (random.nextInt(3) == 0) {
            step(code, "takes over fabric " + random.nextInt(fabrics()));
        }
        step(login, password, code);
        step("reaches service " + i % services(), login);
        step(mailbox, "completes login " + (random.nextInt(4) > 0 ? i : random.nextInt(logins)));
        step("receives link " + i, mailbox);
        step(password, "receives link " + i);
        if (random.nextInt(5) == 0) {
            step(code, "persuades desk " + random.nextInt(desks()));
        }
        if (random.nextInt(10) == 0) {
            step(mailbox, "controls an administrator");
        }
        if (random.nextInt(20) == 0) {
            steps.step(Step.assumed(new LinkedHashSet<>(Arrays.asList(mailbox, number)), code, "enrols anew"));
        }
        if (i % 100 == 0) {
            step("reaches the vault", login, "reaches service " + (i / 100) % services());
        }
    }

    private int desks() {
        return 1 + logins / 1000;
    }

    private int fabrics() {
        return 1 + logins / 50;
    }

    private int admins() {
        return Math.min(20, 1 + logins / 100);
    }

    private int services() {
        return 1 + logins / 5000;
    }

    private void primitive(String atom) {
        steps.primitive(atom);
    }

    private void step(String conclusion, String... premises) {
        steps.step(Step.of(new LinkedHashSet<>(Arrays.asList(premises)), conclusion, "rule"));
    }
}
