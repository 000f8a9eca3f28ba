namespace CloudWars.Screens.Pages;

/// <summary>The pages of the game in the order of their keys. Adding one: its file and one line here.</summary>
public static class PageCatalog
{
    public const int Headquarters = 0;
    public const int Boardroom = 3;
    public const int Dependency = 5;
    public const int Orders = 8;

    public static IReadOnlyList<Page> All { get; } =
    [
        new Headquarters(),
        new ComputePage(),
        new ProductsPage(),
        new Boardroom(),
        new FinancePage(),
        new DependencyPage(),
        new MarketPage(),
        new RivalsPage(),
        new OrdersPage(),
    ];
}
