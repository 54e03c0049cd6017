package org.learningdistricts.app.preview.ugly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A shop's list of sales, made up: dates, times, prices, prose with commas and quotes, URLs. */
final class ShopTable {

    static final List<String> HEADER =
            List.of(
                    "DATE",
                    "TIME",
                    "Qty",
                    "PRODUCTID",
                    "Price",
                    "ProductType",
                    "ProductDescription",
                    "URL",
                    "Comments");

    private static final String[] THINGS = {
        "Men's Rain Boots",
        "Kids' Wool Hat",
        "Oak Bench",
        "Desk Lamp, Brass",
        "Camping Stove",
        "Women's Scarf, Printed"
    };
    private static final String[] PRAISE = {
        "Keeps feet dry, even in the marsh, and lasts for years.",
        "A plain thing that does what it should.",
        "Light, warm, and it won't itch.",
        "Made by hand: no two are alike.",
        "The 12\" size fits most shelves, the larger one doesn't."
    };

    private ShopTable() {}

    /** The header and so many rows; the same ones for the same seed. */
    static List<List<String>> of(long seed, int rows) {
        Random random = new Random(seed);
        List<List<String>> table = new ArrayList<>();
        table.add(HEADER);
        for (int i = 0; i < rows; i++) {
            table.add(row(random, i));
        }
        return table;
    }

    private static List<String> row(Random random, int index) {
        String id = String.format(Locale.ROOT, "%c%c-%04d", 'A' + index % 26, 'Q', 1000 + index);
        return List.of(
                String.format(Locale.ROOT, "%02d/%02d/2018", 13 + index % 15, 1 + index % 12),
                String.format(Locale.ROOT, "%02d:%02d", random.nextInt(24), 15 * random.nextInt(4)),
                String.valueOf(random.nextInt(30)),
                id,
                String.format(Locale.ROOT, "$%d.%02d", 1 + random.nextInt(90), random.nextInt(100)),
                THINGS[random.nextInt(THINGS.length)],
                PRAISE[random.nextInt(PRAISE.length)],
                "https://www.example.com/product/" + id.replace('-', '_') + ".html",
                "");
    }
}
