namespace Passerelle.Model.Tests;

public class ValueListTests
{
    [Fact]
    public void Lists_of_equal_items_are_equal()
    {
        ValueList<int> one = [1, 2, 3];
        ValueList<int> other = [1, 2, 3];

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, [1, 2]);
    }

    [Fact]
    public void The_default_list_is_the_empty_list() => Assert.Equal([], default(ValueList<int>));
}
